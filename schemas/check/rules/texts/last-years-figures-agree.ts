import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { agree } from '../../printed/printed-figure.ts';
import { isLastYears } from './change-is-difference.ts';
import { causeOf, distance, inText, less, placeOf, signedFigure, statedText } from './stated.ts';
import { knownChange, lastYearsFigure } from './stated-changes.ts';
import { eachScopeTexts, type ScopeTexts, type Stated } from './texts-of-scope.ts';

export const lastYearsFiguresAgree: Rule = {
  id: 'last-years-figures-agree',
  group: 'texts',
  title: '文字中的上年数与录入的上年数一致',
  source:
    '《地方预决算公开操作规程》第四条（内容准确）；《基层政务公开标准目录》财政预决算领域（对增减变化情况进行说明）',
  check: eachScopeTexts((texts) =>
    texts.isFromElsewhere
      ? []
      : texts.passages.flatMap((stated) =>
          stated.flatMap((own, at) =>
            isLastYears(own, texts.year) ? compare(own, stated[at + 1], texts) : [],
          ),
        ),
  ),
};

function compare(stated: Stated, next: Stated | undefined, texts: ScopeTexts): readonly Outcome[] {
  const { statement, meaning } = stated;
  const known = meaning && statement.meanings.length === 1 ? lastYearsFigure(meaning, texts) : undefined;
  if (!known || !meaning) return [];
  const own = statement.amount.figure;
  if (agree(own, known)) return [passed];
  const title = statement.meanings[0]?.title ?? '';
  const left = { name: `文字“${title}”上年数`, text: statedText(statement), places: [placeOf(stated)] };
  return [
    failed({
      severity: 'error',
      message: `“${title}”上年数文字为${statedText(statement)}，录入的上年数为${inText(known)}，相差${distance(own, known)}。`,
      mend: '与上年公开的预算核对，改正文字或录入的上年数。',
      places: [placeOf(stated)],
      comparison: {
        left,
        right: { name: `录入的${title}上年数`, text: inText(known), places: [] },
        difference: inText(less(own, known)),
      },
      cause: sharedCause(stated, next, texts) ?? causeOf(stated, known),
      about: `${meaning}:${statement.amount.text}`,
    }),
  ];
}

/** Last year's figure and the change after it are off by the same: the change is what is mended. */
function sharedCause(stated: Stated, next: Stated | undefined, texts: ScopeTexts): string | undefined {
  const change = stated.meaning && knownChange(stated.meaning, texts);
  if (!change || next?.statement.kind !== 'change' || next.meaning !== stated.meaning) return undefined;
  return agree(signedFigure(next.statement), change.figure) ? undefined : causeOf(next, change.figure);
}
