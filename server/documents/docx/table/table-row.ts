import type { TableRow, TableType } from '../../../../schemas/document/block.ts';
import { runs } from '../body/runs.ts';
import { concatenated } from '../xml/concatenated.ts';
import type { CellFormats } from './cell-formats.ts';
import type { GridCell } from './cell-grid.ts';
import { rowHeight } from './row-height.ts';

/** What all rows of a table share. */
export interface TableSetting {
  readonly widths: readonly number[];
  readonly type: TableType;
  readonly formats: CellFormats;
  /** The height, in points, up to which a row must not break over two pages. */
  readonly tallestWhole: number;
}

export interface RowPlace {
  readonly row: TableRow;
  readonly next: TableRow | undefined;
  /** Repeated on each page; no header row stands at the foot of a page without a row of the body. */
  readonly isHeader: boolean;
}

export function tableRow(cells: readonly GridCell[], place: RowPlace, setting: TableSetting): string {
  const { row, next, isHeader } = place;
  const borders = row.role === 'caption' ? setting.formats.captionBorders(next?.role === 'caption') : '';
  const keepNext = next !== undefined && (isHeader || row.keepWithNext === true);
  const written = cells.map((cell) => tableCell(cell, row.role, { borders, keepNext }, setting));
  return `<w:tr>${rowProperties(cells, isHeader, setting)}${concatenated(written)}</w:tr>`;
}

function rowProperties(cells: readonly GridCell[], isHeader: boolean, setting: TableSetting): string {
  const isShort = rowHeight(cells, setting.widths, setting.type) <= setting.tallestWhole;
  const flags = `${isShort ? '<w:cantSplit/>' : ''}${isHeader ? '<w:tblHeader/>' : ''}`;
  return flags ? `<w:trPr>${flags}</w:trPr>` : '';
}

/** `w:tcPr` has its children in the order of the schema (CT_TcPr); a covered cell is empty but keeps its width and borders. */
function tableCell(
  { cell, column, columns, merge }: GridCell,
  role: TableRow['role'],
  row: { readonly borders: string; readonly keepNext: boolean },
  { widths, formats }: TableSetting,
): string {
  let width = 0;
  for (let at = column; at < column + columns; at += 1) width += widths[at] ?? 0;
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const text = merge === 'continue' ? '' : runs(cell.inlines, formats.run(role, cell));
  const paragraph = `<w:p>${formats.paragraph(role, cell, row.keepNext)}${text}</w:p>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merges[merge]}${row.borders}<w:vAlign w:val="center"/></w:tcPr>${paragraph}</w:tc>`;
}

const merges = { none: '', restart: '<w:vMerge w:val="restart"/>', continue: '<w:vMerge w:val="continue"/>' };
