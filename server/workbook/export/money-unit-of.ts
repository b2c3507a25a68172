import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import type { SourceRow, SourceSheet } from '../../import/xlsx/source-workbook.ts';
import { plainTitle } from '../reading/plain-title.ts';
import type { ColumnTitle } from './column-titles.ts';

/** The unit of columns of money: in their titles, else in a line above; undefined where none says it, or they differ. */
export function moneyUnitOf(
  { rows }: SourceSheet,
  header: SourceRow,
  titles: readonly ColumnTitle[],
  columns: readonly number[],
): MoneyUnit | undefined {
  const above = rows
    .filter(({ number }) => number < header.number)
    .flatMap(({ cells }) => cells.map(({ text }) => /单位(万元|元)/.exec(plainTitle(text))?.[1]))
    .find(Boolean);
  const units = new Set(columns.map((column) => ownUnit(titles, column) ?? above));
  const [unit] = units;
  return units.size === 1 ? (unit as MoneyUnit | undefined) : undefined;
}

function ownUnit(titles: readonly ColumnTitle[], column: number): string | undefined {
  const parts = titles.find((title) => title.column === column)?.parts ?? [];
  return parts.map((part) => /[(/](?:单位)?(万元|元)\)?$/.exec(plainTitle(part))?.[1]).findLast(Boolean);
}
