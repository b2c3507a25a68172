import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { agree, exceeds } from '../../printed/printed-figure.ts';
import type { PrintedScope } from '../../subject/subject.ts';
import type { NamedFigure } from './named-parts.ts';
import { causeOf, distance, inText, less, placeOf, statedText } from './stated.ts';
import { listsOf } from './stated-lists.ts';
import { eachScopeTexts, type Stated } from './texts-of-scope.ts';

export const listedCostsAgree: Rule = {
  id: 'listed-costs-agree',
  group: 'texts',
  title: '文字所列各项费用的金额与基本支出表的款级科目一致',
  source: '《地方预决算公开操作规程》第四条（内容准确）',
  check: eachScopeTexts((texts) =>
    listsOf(texts).flatMap(({ parts, named }) =>
      parts.flatMap((part, at) => compare(part, named[at], texts.scope)),
    ),
  ),
};

function compare(part: Stated, named: NamedFigure | undefined, scope: PrintedScope): readonly Outcome[] {
  if (named?.kind !== 'class') return [];
  const own = part.statement.amount.figure;
  if (agree(own, named.figure)) return [passed];
  if (isOfSomeUnits(scope) && !exceeds(own, named.figure)) return [passed];
  const left = { name: `文字“${named.name}”`, text: statedText(part.statement), places: [placeOf(part)] };
  return [
    failed({
      severity: 'error',
      message: `“${named.name}”文字为${statedText(part.statement)}，基本支出表为${named.text}，相差${distance(own, named.figure)}。`,
      mend: '核对基本支出表后改正文字；表格有误的改正表格。',
      places: [placeOf(part), named.place],
      comparison: {
        left,
        right: { name: `基本支出表“${named.name}”`, text: named.text, places: [named.place] },
        difference: inText(less(own, named.figure)),
      },
      cause: causeOf(part, named.figure),
      about: `${named.name}:${part.statement.amount.text}`,
    }),
  ];
}

/** 机关运行经费 leaves out the institutions, whose costs stand in the same rows. */
function isOfSomeUnits({ figures: { institutionPublicCost } }: PrintedScope): boolean {
  return (institutionPublicCost?.figure.value ?? 0n) > 0n;
}
