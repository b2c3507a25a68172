import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import type { TextBlock } from '../clipboard/text-block.ts';
import { titledColumns } from './titled-columns.ts';

/** A block from the clipboard without what is around its values. */
export interface PastedBlock {
  readonly values: TextBlock;
  /** The unit the block says its amounts are in. */
  readonly unit: MoneyUnit | undefined;
  /** Where its first row held the titles of columns: the column each of its columns belongs to. */
  readonly columns: readonly (string | undefined)[] | undefined;
  /** Titles no column has. */
  readonly strangers: readonly string[];
}

interface Titled {
  readonly key: string;
  readonly title: string;
}

/** Takes a line such as 单位：万元 and a line of titles off the top of a block. */
export function pastedBlock(block: TextBlock, columns: readonly Titled[]): PastedBlock {
  const top = block.slice(0, mostRowsAbove);
  for (const [index, row] of top.entries()) {
    const titled = titledColumns(row, columns);
    if (titled)
      return { values: filled(block.slice(index + 1)), unit: unitIn(block.slice(0, index + 1)), ...titled };
  }
  const rest = block.slice(block.findLastIndex((row, index) => index < mostRowsAbove && isUnitLine(row)) + 1);
  return { values: filled(rest), unit: unitIn(top), columns: undefined, strangers: [] };
}

/** A caption, the line of the unit, a blank one. */
const mostRowsAbove = 4;

/** Not 采购单位：元氏县…. */
const unitForm = /单位[:：]?(?:人民币)?(万元|元)(?=$|[)）,，;；])|[(（](万元|元)[)）]$/;

function unitIn(rows: TextBlock): MoneyUnit | undefined {
  for (const text of rows.flat()) {
    const match = unitForm.exec(text.replace(/\s+/g, ''));
    if (match) return (match[1] ?? match[2]) as MoneyUnit;
  }
  return undefined;
}

/** A row that says the unit and, beside it, no amount. */
const isUnitLine = (row: readonly string[]): boolean =>
  unitIn([row]) !== undefined && !row.some((text) => /^[-\d.,，]+$/.test(text.trim()));

/** Without the blank rows at the end that come of selecting whole columns. One blank row is a value. */
function filled(rows: TextBlock): TextBlock {
  const last = rows.findLastIndex((row) => row.some((text) => text.trim() !== ''));
  return last < 0 ? rows.slice(0, 1) : rows.slice(0, last + 1);
}
