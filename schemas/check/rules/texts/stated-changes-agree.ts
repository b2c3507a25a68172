import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { agree, type PrintedFigure } from '../../printed/printed-figure.ts';
import { causeOf, distance, inText, less, placeOf, signedFigure } from './stated.ts';
import { changeText, isChange, knownChange } from './stated-changes.ts';
import { eachScopeTexts, type ScopeTexts, type Stated } from './texts-of-scope.ts';

export const statedChangesAgree: Rule = {
  id: 'stated-changes-agree',
  group: 'texts',
  title: '文字所述较上年增减的方向和数额与本年数减上年数一致',
  source:
    '《地方预决算公开操作规程》第四条（内容准确）；《基层政务公开标准目录》财政预决算领域（对增减变化情况进行说明）',
  check: eachScopeTexts((texts) =>
    texts.passages.flatMap((stated) => stated.filter(isChange).flatMap((own) => compare(own, texts))),
  ),
};

function compare(stated: Stated, texts: ScopeTexts): readonly Outcome[] {
  const { meanings } = stated.statement;
  const known = meanings.flatMap(({ name, title }) => {
    const change = knownChange(name, texts);
    return change ? [{ name, title, change }] : [];
  });
  const [first] = known;
  if (!first || known.length < meanings.length) return [];
  const own = signedFigure(stated.statement);
  if (known.some(({ change }) => agree(change.figure, own))) return [passed];
  const { title, change } = first;
  const left = { name: `文字“${title}”较上年`, text: changeText(stated), places: [placeOf(stated)] };
  const right = {
    name: `${title}本年数减上年数`,
    text: direction(change.figure),
    places: [cellAt(change.address)],
  };
  return [
    failed({
      severity: 'error',
      message: `“${title}”文字为较上年${changeText(stated)}，本年数减上年数为${direction(change.figure)}，相差${distance(own, change.figure)}。`,
      mend: '核对上年数和本年数，改正增减数或“增加”“减少”的方向。',
      places: [placeOf(stated), cellAt(change.address)],
      comparison: { left, right, difference: inText(less(own, change.figure)) },
      cause: causeOf(stated, change.figure),
      about: `${first.name}:${changeText(stated)}`,
    }),
  ];
}

const direction = (figure: PrintedFigure): string =>
  figure.value === 0n
    ? '持平'
    : `${figure.value > 0n ? '增加' : '减少'}${distance(figure, { value: 0n, slack: 0n })}`;
