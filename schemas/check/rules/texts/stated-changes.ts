import type { PrintedFigure } from '../../printed/printed-figure.ts';
import type { FoundFigure } from '../../subject/subject.ts';
import type { MeaningName } from '../../text/meanings.ts';
import { less } from './stated.ts';
import type { ScopeTexts, Stated } from './texts-of-scope.ts';

/** What the tables make of a change; undefined where last year's figure is not known. */
export const knownChange = (meaning: MeaningName, { scope }: ScopeTexts): FoundFigure | undefined =>
  scope.changes[meaning];

/** This year's figure less the change: last year's. */
export function lastYearsFigure(meaning: MeaningName, texts: ScopeTexts): PrintedFigure | undefined {
  const change = knownChange(meaning, texts);
  const figure = texts.scope.figures[meaning];
  return change && figure && less(figure.figure, change.figure);
}

export const isChange = ({ statement: { kind } }: Stated): boolean => kind === 'change';

/** 增加12.00万元, 持平. */
export const changeText = ({ statement: { amount, direction } }: Stated): string =>
  amount.isLevel ? amount.text : `${direction > 0 ? '增加' : '减少'}${amount.text}`;
