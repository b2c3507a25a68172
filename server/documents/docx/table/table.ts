import type { TableBlock } from '../../../../schemas/document/block.ts';
import { breaksOver } from '../../kept-chains.ts';
import type { BodyContext } from '../body/body-context.ts';
import type { Place } from '../body/place.ts';
import { spacer } from '../body/spacer.ts';
import { textHeight } from '../text-area.ts';
import { concatenated } from '../xml/concatenated.ts';
import { cellFormats } from './cell-formats.ts';
import { cellGrid } from './cell-grid.ts';
import { keptRows } from './kept-rows.ts';
import { rowHeight } from './row-height.ts';
import { tableParts } from './table-parts.ts';
import { tableProperties } from './table-properties.ts';
import { tableRow } from './table-row.ts';

/**
 * A table of fixed layout, measured three ways that agree: WPS goes by `gridCol`, Word by `tblW`, LibreOffice by `tcW`.
 * Header rows and body are laid on the grid apart: a cell cannot reach from one into the other.
 */
export function table(block: TableBlock, place: Place, context: BodyContext): string {
  const [first, second] = tableParts(block, textHeight(context.style.page[place.layout]));
  return second
    ? part(first, { ...place, last: false }, context) +
        part(second, { ...place, breakBefore: false, afterTable: true }, context)
    : part(first, place, context);
}

function part(block: TableBlock, place: Place, context: BodyContext): string {
  const widths = block.widths.map(Math.round);
  const properties = tableProperties(block, widths, context.style);
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = concatenated(tableRows(block, widths, place, context));
  const before = place.breakBefore || place.afterTable ? spacer({ pageBreakBefore: place.breakBefore }) : '';
  const after = place.last ? spacer({ section: place.section }) : '';
  return `${before}<w:tbl>${properties}<w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>${after}`;
}

function tableRows(
  { id, header, body, type }: TableBlock,
  widths: readonly number[],
  { layout }: Place,
  { style }: BodyContext,
): string[] {
  const grid = [...cellGrid(header, widths.length, `${id}, header`), ...cellGrid(body, widths.length, id)];
  const rows = [...header, ...body];
  const heights = grid.map((cells) => rowHeight(cells, widths, type));
  const pageHeight = textHeight(style.page[layout]);
  const kept = keptRows({ rows, headerCount: header.length, heights, pageHeight });
  const setting = { widths, formats: cellFormats(style, type) };
  return rows.map((row, index) =>
    tableRow(
      {
        row,
        cells: grid[index] ?? [],
        isHeader: index < header.length,
        isAboveCaption: rows[index + 1]?.role === 'caption',
        isWhole: !breaksOver(heights[index] ?? 0, pageHeight),
        keepNext: kept[index] === true,
      },
      setting,
    ),
  );
}
