import type { WorkingReport } from '../../model/working-report.ts';
import type { Roll } from '../roll.ts';

type Indicators = WorkingReport['projects'][number]['indicators'];

export interface TakenIndicators {
  readonly indicators: Indicators;
  readonly left: readonly string[];
}

/** Indicators of a project or a special fund: sums of money and 依据 of a date are last year's and go. */
export function takeIndicators(roll: Roll, indicators: Indicators): TakenIndicators {
  const left: string[] = [];
  const take = (text: string): string => {
    const taken = roll.text(text, 'indicator');
    left.push(...taken.left);
    return taken.text;
  };
  return {
    indicators: indicators.map(({ value, asPrinted, ...indicator }) => {
      const isSum = indicator.unit?.includes('元') || isMoney(asPrinted ?? '');
      return {
        ...indicator,
        name: take(indicator.name),
        description: take(indicator.description),
        basis: isDated(indicator.basis) ? '' : indicator.basis,
        ...(value === undefined || isSum ? {} : { value }),
        ...(asPrinted === undefined || isSum ? {} : { asPrinted: take(asPrinted) }),
      };
    }),
    left,
  };
}

/** A sum written out: ≤57.25万元, 每月300元, 2200月/元. */
const isMoney = (text: string): boolean => /\d[^，。；]{0,3}元|[百千万亿]元/.test(text);

/** Names a year, a day or the number of a document. */
const isDated = (basis: string): boolean =>
  /(?:19|20)\d{2}|[〔[［]\s*\d{4}|\d+\s*号|\d{1,2}月\d{1,2}日/.test(basis);
