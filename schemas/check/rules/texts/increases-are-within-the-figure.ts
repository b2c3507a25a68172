import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { exceeds, type PrintedFigure } from '../../printed/printed-figure.ts';
import type { MeaningName } from '../../text/meanings.ts';
import { distance, inText, placeOf } from './stated.ts';
import { changeText, isChange, knownChange } from './stated-changes.ts';
import { eachScopeTexts, isThisYears, type ScopeTexts, type Stated } from './texts-of-scope.ts';

/** Last year's figure was not below zero: nothing grows by more than it is. Where that figure is known another rule tells. */
export const increasesAreWithinTheFigure: Rule = {
  id: 'increases-are-within-the-figure',
  group: 'texts',
  title: '较上年增加的数不超过本年数',
  source: '《地方预决算公开操作规程》第四条（内容准确）',
  check: eachScopeTexts((texts) =>
    texts.passages.flatMap((stated) => stated.filter(isChange).flatMap((own) => compare(own, stated, texts))),
  ),
};

function compare(own: Stated, all: readonly Stated[], texts: ScopeTexts): readonly Outcome[] {
  const { meanings, direction, amount } = own.statement;
  const figures = meanings.map(({ name }) => largestOf(name, all, texts));
  const isKnown = figures.every((figure) => figure !== undefined);
  const isTold = meanings.some(({ name }) => knownChange(name, texts) !== undefined);
  if (meanings.length === 0 || direction < 0 || amount.isLevel || !isKnown || isTold) return [];
  const largest = largestIn(figures.flatMap((figure) => figure ?? []));
  if (!largest || !exceeds(amount.figure, largest)) return [passed];
  const { name, title } = meanings[0] ?? { name: '', title: '' };
  return [
    failed({
      severity: 'error',
      message: `“${title}”文字为较上年${changeText(own)}，而本年只有${inText(largest)}，多出${distance(amount.figure, largest)}。`,
      mend: '核对增减数和它的单位。',
      places: [placeOf(own)],
      about: `${name}:${changeText(own)}`,
    }),
  ];
}

/** This year's figure, of the tables or as the passage states it. */
function largestOf(
  meaning: MeaningName,
  all: readonly Stated[],
  { scope, year }: ScopeTexts,
): PrintedFigure | undefined {
  const stated = all.filter(
    (own) => own.meaning === meaning && own.statement.kind === 'value' && isThisYears(own.statement, year),
  );
  return largestIn([
    ...(scope.figures[meaning] ? [scope.figures[meaning].figure] : []),
    ...stated.map(({ statement }) => statement.amount.figure),
  ]);
}

const largestIn = (figures: readonly PrintedFigure[]): PrintedFigure | undefined =>
  figures.reduce<PrintedFigure | undefined>(
    (largest, figure) => (largest && largest.value >= figure.value ? largest : figure),
    undefined,
  );
