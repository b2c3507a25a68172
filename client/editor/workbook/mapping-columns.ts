import {
  type ExportField,
  type ExportWish,
  exportFieldNames,
  exportFields,
  type MappingDraft,
  missingFields,
  type ReadExportWorkbook,
  type SheetShape,
  splitCodes,
} from '../../../schemas/api/workbook.ts';
import { columnName } from '../../../schemas/column-name.ts';
import type { ReadingChoice } from './workbook-import.ts';

type Rows = SheetShape['rows'];

/** The mapping that was read with, and what has been said since. */
export function wishedMapping(read: MappingDraft, wish: ExportWish = {}): MappingDraft {
  const { sheet = read.sheet, header = read.header, columns = read.columns } = wish;
  const { amounts = read.amounts, units = read.units, moneyUnit = read.moneyUnit } = wish;
  return { sheet, header, columns, amounts, units, moneyUnit };
}

export const rowsOfSheet = (sheets: readonly SheetShape[], sheet: string): Rows =>
  sheets.find(({ name }) => name === sheet)?.rows ?? [];

/** The titles that were read, or what stands in another row while that is not read yet. */
export function titlesOf(read: ReadExportWorkbook, { sheet, header }: MappingDraft): readonly string[] {
  if (sheet === read.mapping.sheet && header === read.mapping.header) return read.titles;
  return rowsOfSheet(read.sheets, sheet).find(({ number }) => number === header)?.texts ?? [];
}

export interface ColumnChoice {
  readonly column: number;
  readonly label: string;
}

/** Every column that holds anything in the rows shown, by letter and title. */
export function columnChoices(rows: Rows, titles: readonly string[]): readonly ColumnChoice[] {
  const count = Math.max(titles.length, ...rows.map(({ texts }) => texts.length));
  return Array.from({ length: count }, (_, column) => ({
    column,
    label: `${columnName(column)} ${titles[column] || '（无标题）'}`,
  }));
}

/** The first few values below the titles. */
export const sampleValues = (rows: Rows, header: number, column: number | undefined): readonly string[] =>
  column === undefined
    ? []
    : rows
        .filter(({ number }) => number > header)
        .map(({ texts }) => texts[column] ?? '')
        .filter((text) => text !== '')
        .slice(0, 3);

/** By what a column was taken for a field. */
export function basisOf(
  field: ExportField,
  column: number | undefined,
  recognised: ReadExportWorkbook['recognised'],
  basis: ReadingChoice['basis'],
): string {
  if (column === undefined) return '不读取';
  if (basis === 'remembered') return '沿用上次';
  const [first, ...others] = recognised[field] ?? [];
  if (first !== column) return others.includes(column) ? '由您指定，列标题也相近' : '由您指定';
  return others.length === 0
    ? '按列标题识别'
    : `按列标题识别，${others.map(columnName).join('、')} 列的标题也相近`;
}

/** What is still to be said before anything can be read, in words. */
export const missingParts = ({ columns, amounts, moneyUnit }: MappingDraft): readonly string[] => [
  ...missingFields(columns, amounts).map((field) => exportFieldNames[field]),
  ...(moneyUnit === undefined ? ['金额单位'] : []),
];

/** The mapping with another column for a field, or none. */
export function withColumn(
  mapping: MappingDraft,
  field: ExportField,
  column: number | undefined,
): MappingDraft {
  const { [field]: _, ...columns } = mapping.columns;
  return { ...mapping, columns: column === undefined ? columns : { ...columns, [field]: column } };
}

const levels: readonly ExportField[] = Object.values(splitCodes).flat();

/** The fields to be shown: levels of codes in columns of their own only where they are wanted. */
export const shownFields = (withLevels: boolean): readonly ExportField[] =>
  exportFields.filter((field) => withLevels || !levels.includes(field));

export const hasLevels = ({ columns }: MappingDraft): boolean =>
  levels.some((field) => columns[field] !== undefined);
