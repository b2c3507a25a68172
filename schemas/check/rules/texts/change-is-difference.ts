import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { agree, type PrintedFigure } from '../../printed/printed-figure.ts';
import { causeOf, distance, inText, less, placeOf, signedFigure, statedText } from './stated.ts';
import { changeText, isChange } from './stated-changes.ts';
import { eachScopeTexts, isThisYears, type Stated } from './texts-of-scope.ts';

export const changeIsDifference: Rule = {
  id: 'change-is-difference',
  group: 'texts',
  title: '文字中的增减数等于文字中的本年数减上年数',
  source:
    '《地方预决算公开操作规程》第四条（内容准确）；《基层政务公开标准目录》财政预决算领域（对增减变化情况进行说明）',
  check: eachScopeTexts(({ passages, year }) =>
    passages.flatMap((stated) => stated.flatMap((own, at) => compare(own, stated.slice(0, at), year))),
  ),
};

function compare(change: Stated, before: readonly Stated[], year: number): readonly Outcome[] {
  const { statement, meaning } = change;
  if (!isChange(change) || !meaning || statement.meanings.length !== 1) return [];
  const same = before.filter(
    (own) => own.meaning === meaning && own.statement.sentence === statement.sentence,
  );
  const last = same.findLast((own) => isLastYears(own, year));
  const current = same.findLast(({ statement: own }) => own.kind === 'value' && isThisYears(own, year));
  if (!last || !current) return [];
  const expected = less(current.statement.amount.figure, last.statement.amount.figure);
  const own = signedFigure(statement);
  if (agree(own, expected)) return [passed];
  return [failed(findingOf({ change, current, last, own, expected }))];
}

export const isLastYears = ({ statement: { kind, year: stated } }: Stated, year: number): boolean =>
  kind === 'basis' || (kind === 'value' && (stated === 'last' || stated === year - 1));

interface Off {
  readonly change: Stated;
  readonly current: Stated;
  readonly last: Stated;
  readonly own: PrintedFigure;
  readonly expected: PrintedFigure;
}

function findingOf({ change, current, last, own, expected }: Off) {
  const texts = `${statedText(current.statement)}减${statedText(last.statement)}`;
  const title = change.statement.meanings[0]?.title ?? '';
  return {
    severity: 'error' as const,
    message: `“${title}”文字为${changeText(change)}，而${texts}为${inText(expected)}，相差${distance(own, expected)}。`,
    mend: '核对本年数、上年数和增减数，改正有误的一个。',
    places: [placeOf(change), placeOf(current), placeOf(last)] as const,
    comparison: {
      left: { name: `文字“${title}”较上年`, text: changeText(change), places: [placeOf(change)] },
      right: { name: `文字${texts}`, text: inText(expected), places: [placeOf(current), placeOf(last)] },
      difference: inText(less(own, expected)),
    },
    cause: causeOf(change, expected),
    about: `${change.meaning}:${changeText(change)}`,
  };
}
