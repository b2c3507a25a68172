import type { TableBlock, TableCell, TableRow, TableType } from '../../../../schemas/document/block.ts';
import type { FontRole } from '../../../../schemas/document/house-style.ts';
import type { LinkTo } from './link-source.ts';
import type { BlockPlace, SourceContext } from './source-context.ts';
import { textArea } from './text-area.ts';
import type { Measure } from './text-source.ts';

/** The measures of a table on its page, in points. */
export interface TableLayout {
  readonly widths: readonly number[];
  readonly type: TableType;
  readonly pageHeight: number;
  /** The face a cell is set in. */
  readonly face: (row: TableRow, cell: TableCell) => { readonly font: FontRole; readonly bold: boolean };
  /** What a line of a cell has to fit. */
  readonly measure: (row: TableRow, cell: TableCell, column: number) => Measure;
  readonly linkTo: LinkTo | undefined;
}

const twipsPerPoint = 20;

export function tableLayout(block: TableBlock, place: BlockPlace, context: SourceContext): TableLayout {
  const { style, typefaces, linkTo } = context;
  const { type } = block;
  const widths = block.widths.map((width) => width / twipsPerPoint);
  const face = (row: TableRow, cell: TableCell) => ({
    font: row.role === 'header' ? style.table.headerFont : style.table.font,
    bold: row.role === 'header' || cell.bold === true,
  });
  const measure = (row: TableRow, cell: TableCell, column: number) => {
    const { font, bold } = face(row, cell);
    const spanned = widths.slice(column, column + (cell.colSpan ?? 1)).reduce((sum, width) => sum + width, 0);
    const width = spanned - 2 * type.paddingX - (cell.indent ?? 0) * type.fontSize;
    return { typeface: typefaces.of(font, bold), size: type.fontSize, width };
  };
  return { widths, type, pageHeight: textArea(style, place.layout).height, face, measure, linkTo };
}
