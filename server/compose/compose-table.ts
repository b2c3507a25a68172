import type { DerivedCell, DerivedRow, DerivedTable } from '../../schemas/derive/derived-report.ts';
import type { Block, TableBlock, TableCell, TableRow, TableType } from '../../schemas/document/block.ts';
import type { HouseStyle } from '../../schemas/document/house-style.ts';
import { type Inline, plain } from '../../schemas/document/inline.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import { captionSpans } from './caption-spans.ts';
import { leadingCells } from './leading-cells.ts';
import { shareTwips, twips } from './widths.ts';

/** The table, then its notes. A table without rows is printed with one empty row. */
export function composeTable(table: DerivedTable, { houseStyle, tableTypes }: Pack): readonly Block[] {
  const type = tableTypes[table.type];
  if (!type) throw new Error(`the pack has no table type ${table.type}`);
  const widths = shareTwips(table.widths, textWidth(table, houseStyle));
  const block: TableBlock = {
    kind: 'table',
    id: `${table.scope}/${table.id}`,
    title: table.title,
    widths,
    type,
    header: [...captionRows(table, widths, type), ...table.header.map(headerRow)],
    body: table.rows.length > 0 ? bodyRows(table) : [emptyRow(widths.length)],
  };
  return [
    block,
    ...table.notes.map((note): Block => ({ kind: 'paragraph', role: 'note', inlines: [plain(note)] })),
  ];
}

const textWidth = ({ layout }: DerivedTable, { page }: HouseStyle): number => {
  const { width, left, right } = page[layout];
  return width - left - right;
};

/** Code and name, 预算年度, 单位: over cells that meet the columns nearest to the thirds of the width. */
function captionRows(
  { caption }: DerivedTable,
  widths: readonly number[],
  type: TableType,
): readonly TableRow[] {
  const { left, middle, right } = caption;
  if (!left && !middle && !right) return [];
  const texts = middle ? [left, middle, right] : [left, right];
  const aligns = middle ? (['left', 'center', 'right'] as const) : (['left', 'right'] as const);
  const needs = texts.map((text) => twips(text.length * type.fontSize + 2 * type.paddingX));
  const spans = captionSpans(widths, middle ? [0.5, 0.78] : [left ? 0.62 : 0.3], needs);
  return [
    {
      role: 'caption',
      cells: texts.map((text, index) => ({
        inlines: [plain(text)],
        align: aligns[index] ?? 'left',
        colSpan: spans[index] ?? 1,
      })),
    },
  ];
}

const headerRow = (cells: readonly DerivedCell[]): TableRow => ({
  role: 'header',
  cells: cells.map((cell) => ({ ...tableCell(cell), align: 'center' })),
});

/** The rows of a table that stays whole are all kept with the next, as far as a page can hold them. */
function bodyRows({ rows, staysWhole }: DerivedTable): readonly TableRow[] {
  return rows.map((row, index) => bodyRow(row, staysWhole && index + 1 < rows.length));
}

function bodyRow(row: DerivedRow, isKept: boolean): TableRow {
  const { role, cells } = row;
  const leading = leadingCells(row);
  return {
    role: role === 'header' ? 'header' : 'body',
    ...(isKept || role !== 'item' ? { keepWithNext: true } : {}),
    cells: cells.map((cell) => ({
      ...tableCell(cell),
      ...(leading.has(cell) ? { address: cell.address } : {}),
      ...(role === 'total' ? { bold: true } : {}),
    })),
  };
}

const emptyRow = (count: number): TableRow => ({
  role: 'body',
  cells: Array.from({ length: count }, () => ({ inlines: [], align: 'left' as const })),
});

function tableCell(cell: DerivedCell): TableCell {
  const { align, colSpan, rowSpan, indent } = cell;
  return {
    inlines: cellInlines(cell),
    align,
    ...(colSpan === undefined ? {} : { colSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(indent ? { indent } : {}),
  };
}

function cellInlines({ text, address, amount, gap }: DerivedCell): readonly Inline[] {
  if (gap !== undefined) return [{ kind: 'gap', question: gap }];
  if (text === '') return [];
  return [amount === undefined ? plain(text) : { kind: 'figure', address, text }];
}
