import type { TableBlock } from '../../../../schemas/document/block.ts';
import type { BodyContext } from '../body/body-context.ts';
import type { Place } from '../body/place.ts';
import { spacer } from '../body/spacer.ts';
import { textHeight } from '../text-area.ts';
import { concatenated } from '../xml/concatenated.ts';
import { cellFormats } from './cell-formats.ts';
import { cellGrid } from './cell-grid.ts';
import { tableProperties } from './table-properties.ts';
import { tableRow } from './table-row.ts';

/**
 * A table of fixed layout, measured three ways that agree: WPS goes by `gridCol`, Word by `tblW`, LibreOffice by `tcW`.
 * Header rows and body are laid on the grid apart: a cell cannot reach from one into the other.
 */
export function table(block: TableBlock, place: Place, context: BodyContext): string {
  const widths = block.widths.map(Math.round);
  const { style } = context;
  const setting = {
    widths,
    type: block.type,
    formats: cellFormats(style, block.type),
    tallestWhole: textHeight(style.page[place.layout]) * largestUnbrokenShare,
  };
  const rows = [...block.header, ...block.body];
  const grid = [
    ...cellGrid(block.header, widths.length, `${block.id}, header`),
    ...cellGrid(block.body, widths.length, block.id),
  ];
  const written = rows.map((row, index) =>
    tableRow(
      grid[index] ?? [],
      { row, next: rows[index + 1], isHeader: index < block.header.length },
      setting,
    ),
  );
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const before = place.breakBefore || place.afterTable ? spacer({ pageBreakBefore: place.breakBefore }) : '';
  const after = place.last ? spacer({ section: place.section }) : '';
  return `${before}<w:tbl>${tableProperties(block, widths, style)}<w:tblGrid>${columns}</w:tblGrid>${concatenated(written)}</w:tbl>${after}`;
}

/** A row of figures stays whole. A taller one may break: kept whole it leaves a hole, and one taller than the page vanishes. */
const largestUnbrokenShare = 0.2;
