import type { TableCell, TableRow } from '../../../../schemas/document/block.ts';
import { faceName } from './face-name.ts';
import { inlineSource } from './inline-source.ts';
import { points } from './points.ts';
import { mayBreak } from './row-height.ts';
import type { TableLayout } from './table-layout.ts';

const alignments = { left: 'l', center: 'c', right: 'r' } satisfies Record<TableCell['align'], string>;

/** The cells of a row as Typst arguments. */
export function rowSource(
  row: TableRow,
  next: TableRow | undefined,
  columns: readonly number[],
  layout: TableLayout,
): string {
  const rules = ruleArguments(row, next);
  const breaks = mayBreak(row, columns, layout);
  return row.cells
    .map((cell, index) => {
      const own = breaks || (cell.rowSpan ?? 1) > 1 ? ['breakable:true'] : [];
      return cellSource(row, cell, columns[index] ?? 0, [...rules, ...own], layout);
    })
    .join('');
}

/** A caption has no rules of its own; the line below it is the upper rule of the row that follows. */
function ruleArguments(row: TableRow, next: TableRow | undefined): readonly string[] {
  if (row.role !== 'caption') return [];
  return [next && next.role !== 'caption' ? 'stroke:above-rules' : 'stroke:none'];
}

function cellSource(
  row: TableRow,
  cell: TableCell,
  column: number,
  shared: readonly string[],
  layout: TableLayout,
): string {
  const text = cellText(row, cell, column, layout);
  const options = [...shared, ...cellArguments(row, cell, layout)];
  return options.length === 0 ? `${text},` : `cell(${options.join(',')},${text}),`;
}

function cellArguments(row: TableRow, cell: TableCell, { type }: TableLayout): readonly string[] {
  const { align, colSpan = 1, rowSpan = 1, indent = 0 } = cell;
  const alignment = row.role === 'header' ? 'center' : align;
  const left = type.paddingX + indent * type.fontSize;
  return [
    alignment === 'center' ? '' : `align:${alignments[alignment]}`,
    colSpan > 1 ? `colspan:${colSpan}` : '',
    rowSpan > 1 ? `rowspan:${rowSpan}` : '',
    indent > 0
      ? `inset:(left:${points(left)},right:${points(type.paddingX)},y:${points(type.paddingY)})`
      : '',
  ].filter((argument) => argument !== '');
}

function cellText(row: TableRow, cell: TableCell, column: number, layout: TableLayout): string {
  const { inlines, address } = cell;
  const inner = inlineSource(inlines, layout.measure(row, cell, column), layout.linkTo);
  const text = address !== undefined && layout.linkTo ? layout.linkTo(address, inner) : inner;
  const { font, bold } = layout.face(row, cell);
  return bold || row.role === 'header' ? `text(font:${faceName(font, bold)},${text})` : text;
}
