import type { TableBlock, TableCell } from '../../schemas/document/block.ts';
import { type Inline, plain } from '../../schemas/document/inline.ts';
import { formatAmount, parseAmount, zero } from '../../schemas/model/amount.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import { shareTwips } from '../compose/widths.ts';
import type { Worksheet, WorksheetCell, WorksheetRow } from '../documents/xlsx/workbook.ts';

/** A sheet as a table over the width of a turned page, its header repeated on each. */
export function sheetBlock({ name, columns, rows }: Worksheet, id: string, pack: Pack): TableBlock {
  const { width, left, right } = pack.houseStyle.page.wideTable;
  const type = pack.tableTypes.wide;
  if (!type) throw new Error('the pack has no table type wide');
  return {
    kind: 'table',
    id,
    title: name,
    widths: shareTwips(
      columns.map((column) => column.width),
      width - left - right,
    ),
    type,
    header: [
      {
        role: 'header',
        cells: columns.map(({ title }) => ({ inlines: [plain(title)], align: 'center' })),
      },
    ],
    body: rows.map((row) => ({ role: 'body', cells: cellsOf(row) })),
  };
}

/** A heading stands over the whole width. */
function cellsOf({ role, cells }: WorksheetRow): readonly TableCell[] {
  const [first, ...others] = cells;
  const isBanner = role === 'heading' && others.every(({ kind }) => kind === 'blank');
  if (isBanner && first) return [{ ...cellOf(first), bold: true, colSpan: cells.length }];
  return cells.map((cell) => (role === 'heading' ? { ...cellOf(cell), bold: true } : cellOf(cell)));
}

const cellOf = (cell: WorksheetCell): TableCell => ({
  inlines: inlinesOf(cell),
  align: cell.kind === 'number' ? 'right' : 'left',
  ...(cell.kind === 'text' && cell.indent ? { indent: cell.indent } : {}),
});

function inlinesOf(cell: WorksheetCell): readonly Inline[] {
  switch (cell.kind) {
    case 'blank':
      return [];
    case 'text':
      return cell.text === '' ? [] : [plain(cell.text)];
    case 'number':
      return [plain(cell.format === 'percent' ? cell.value : asPrinted(cell.value))];
    case 'runs':
      return cell.runs.map(({ text, mark }) => (mark ? { kind: 'text', text, mark } : plain(text)));
  }
}

/** As money is printed: two decimals, thousands apart. */
const asPrinted = (value: string): string =>
  formatAmount(parseAmount(value, '万元') ?? zero, { unit: '万元', decimals: 2, grouping: true });
