import type { TableRow } from '../../../../schemas/document/block.ts';
import { runs } from '../body/runs.ts';
import { concatenated } from '../xml/concatenated.ts';
import type { CellFormats } from './cell-formats.ts';
import type { GridCell } from './cell-grid.ts';

/** What all rows of a table share. */
export interface TableSetting {
  readonly widths: readonly number[];
  readonly formats: CellFormats;
}

/** A row on the grid, and how it stands to page and neighbours. */
export interface PlacedRow {
  readonly row: TableRow;
  readonly cells: readonly GridCell[];
  /** Repeated on each page. */
  readonly isHeader: boolean;
  readonly isAboveCaption: boolean;
  /** Must not break over two pages. */
  readonly isWhole: boolean;
  readonly keepNext: boolean;
}

export function tableRow(placed: PlacedRow, setting: TableSetting): string {
  const { row, cells, isHeader, isWhole, isAboveCaption } = placed;
  const flags = `${isWhole ? '<w:cantSplit/>' : ''}${isHeader ? '<w:tblHeader/>' : ''}`;
  const properties = flags ? `<w:trPr>${flags}</w:trPr>` : '';
  const borders = row.role === 'caption' ? setting.formats.captionBorders(isAboveCaption) : '';
  const written = cells.map((cell) => tableCell(cell, placed, borders, setting));
  return `<w:tr>${properties}${concatenated(written)}</w:tr>`;
}

/** `w:tcPr` has its children in the order of the schema (CT_TcPr); a covered cell is empty but keeps its width and borders. */
function tableCell(
  { cell, column, columns, merge }: GridCell,
  { row, keepNext }: PlacedRow,
  borders: string,
  { widths, formats }: TableSetting,
): string {
  let width = 0;
  for (let at = column; at < column + columns; at += 1) width += widths[at] ?? 0;
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const text = merge === 'continue' ? '' : runs(cell.inlines, formats.run(row.role, cell));
  const paragraph = `<w:p>${formats.paragraph(row.role, cell, keepNext)}${text}</w:p>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merges[merge]}${borders}<w:vAlign w:val="center"/></w:tcPr>${paragraph}</w:tc>`;
}

const merges = { none: '', restart: '<w:vMerge w:val="restart"/>', continue: '<w:vMerge w:val="continue"/>' };
