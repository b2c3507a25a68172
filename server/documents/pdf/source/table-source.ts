import type { TableBlock } from '../../../../schemas/document/block.ts';
import { faceName } from './face-name.ts';
import { keptGroups, unkept } from './kept-groups.ts';
import { lineEdges } from './line-edges.ts';
import { points } from './points.ts';
import { rowColumns } from './row-columns.ts';
import { rowSource } from './row-source.ts';
import type { BlockPlace, SourceContext } from './source-context.ts';
import { tableLayout } from './table-layout.ts';

/** A table of exact column widths whose header rows repeat on each page. */
export function tableSource(block: TableBlock, place: BlockPlace, context: SourceContext): string {
  const rows = [...block.header, ...block.body];
  const layout = tableLayout(block, place, context);
  const columns = rowColumns(rows, layout.widths.length);
  const keepers = keptGroups(rows, block.header.length, columns, layout);
  const sources = rows.map((row, index) => rowSource(row, rows[index + 1], columns[index] ?? [], layout));
  const kept = sources.map((source, index) => `${source}${keepers?.[index] ?? ''}`);
  const header = kept.slice(0, block.header.length).join('\n');
  const bodySources = kept
    .map((source, index) =>
      rows[index]?.role === 'header' && notKept(keepers?.[index])
        ? `table.header(level: 2, ${source}),`
        : source,
    )
    .slice(block.header.length);
  const widths = keepers ? [...layout.widths, 0] : layout.widths;
  return `sheet(${tableStyle(block, context)}, ${points(place.above)}, (${widths.map(points).join(',')},), \
(x: ${points(block.type.paddingX)}, y: ${points(block.type.paddingY)}), ${points(context.style.table.rule)}, \
${header === '' ? '' : `table.header(${header}),`}
${bodySources.join('\n')})`;
}

/** Cells that keep rows together cannot reach over a header; where they do, the table stays on one page and nothing repeats. */
const notKept = (keeper: string | undefined): boolean => keeper === undefined || keeper === unkept;

function tableStyle({ type }: TableBlock, { style }: SourceContext): string {
  const { top, bottom } = lineEdges(type.fontSize, type.lineHeight);
  const face = faceName(style.table.font, false);
  return `(font: ${face}, size: ${points(type.fontSize)}, top: ${points(top)}, bottom: ${points(bottom)})`;
}
