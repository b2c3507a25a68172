import type { ExportAmount } from '../../../schemas/api/workbook.ts';
import type { SourceSheet } from '../../import/xlsx/source-workbook.ts';
import { plainTitle } from '../reading/plain-title.ts';
import type { ColumnTitle } from './column-titles.ts';
import { type ExportSource, sourceOf } from './export-terms.ts';

export interface AmountsBySource {
  readonly amounts: readonly ExportAmount[];
  /** Columns of money that others add up to, or that are part of another. */
  readonly subtotals: readonly number[];
}

/** Columns of amounts, one a source, among those no field has. */
export function amountsBySource(
  titles: readonly ColumnTitle[],
  claimed: ReadonlySet<number>,
  isMoney: (column: number) => boolean,
): AmountsBySource {
  const free = titles.filter(({ column }) => !claimed.has(column));
  const known = free.flatMap((title) => {
    const own = sourceOfTitle(title);
    return own ? [{ title, ...own }] : [];
  });
  const isUsed = (own: (typeof known)[number]): boolean => {
    const same = known.filter(
      ({ source, carryOver }) => source === own.source && carryOver === own.carryOver,
    );
    const whole = same.filter(({ title }) => isSum(title));
    return whole.length > 0
      ? isSum(own.title)
      : !isPart(own.title) || same.every(({ title }) => isPart(title));
  };
  const used = known.filter(isUsed);
  const unsaid = free.filter(
    (title) =>
      !known.some((own) => own.title === title) &&
      /资金|拨款|收入|结转/.test(title.parts.join('')) &&
      isMoney(title.column),
  );
  const isSubtotal = (title: ColumnTitle) =>
    isSum(title) || (isPart(title) && used.length > 0) || coversOthers(lastOf(title), used);
  return {
    amounts: [
      ...used.map(
        ({ title: { column }, source, carryOver }): ExportAmount => ({ column, source, carryOver }),
      ),
      ...unsaid
        .filter((title) => !isSubtotal(title))
        .map(({ column, parts }): ExportAmount => ({ column, source: '', carryOver: isCarried(parts) })),
    ],
    subtotals: [
      ...known.filter((own) => !used.includes(own)).map(({ title }) => title),
      ...unsaid.filter(isSubtotal),
    ].map(({ column }) => column),
  };
}

function sourceOfTitle({ parts }: ColumnTitle): ExportSource | undefined {
  const own = [...parts]
    .reverse()
    .map((part) => sourceOf(part.replace(/^\s*其中[:：]?/, '')))
    .find(Boolean);
  return own && { ...own, carryOver: isCarried(parts) };
}

const isCarried = (parts: readonly string[]): boolean => parts.some((part) => part.includes('结转'));
const lastOf = ({ parts }: ColumnTitle): string => plainTitle(parts.at(-1) ?? '');
const isSum = (title: ColumnTitle): boolean =>
  /(?:小计|合计|总计)$/.test(lastOf(title).replace(/\(.*\)$/, ''));
const isPart = (title: ColumnTitle): boolean => lastOf(title).startsWith('其中');

const fiscal: readonly string[] = ['generalPublicBudget', 'governmentFund', 'stateCapital'];

/** 财政拨款 beside the three it consists of, and the like. */
function coversOthers(title: string, used: readonly ExportSource[]): boolean {
  const own = title.replace(/\(.*\)$/, '');
  if (/财政拨款(?:收入|资金)?$/.test(own)) return used.some(({ source }) => fiscal.includes(source));
  if (/单位(?:自有)?资金$/.test(own))
    return used.some(({ source }) => !fiscal.includes(source) && source !== 'fiscalSpecialAccount');
  if (/结转(?:结余)?$/.test(own)) return used.some(({ carryOver }) => carryOver);
  return /^本年(?:收入|预算|资金)/.test(own) && used.some(({ carryOver }) => !carryOver);
}

/** Whether a column holds numbers below the titles, and nothing else. */
export function moneyColumns({ rows }: SourceSheet, header: number): (column: number) => boolean {
  return (column) => {
    let count = 0;
    for (const { number, cells } of rows) {
      const text = number > header ? cells.find((cell) => cell.column === column)?.text.trim() : undefined;
      if (!text) continue;
      if (!/^[-−(]?[\d,.]+\)?$/.test(text.normalize('NFKC'))) return false;
      count += 1;
    }
    return count > 0;
  };
}
