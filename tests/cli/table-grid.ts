import type { TableBlock } from '../../schemas/document/block.ts';
import { inlineText } from '../../schemas/document/inline.ts';

/** One text for each column of the grid, row by row; a column covered from the left or from above reads ''. */
export function tableGrid({ header, body, widths }: TableBlock): readonly (readonly string[])[] {
  const coveredRows = widths.map(() => 0);
  return [...header, ...body].map(({ cells }) => {
    const row = widths.map(() => '');
    let column = 0;
    for (const { inlines, colSpan = 1, rowSpan = 1 } of cells) {
      while ((coveredRows[column] ?? 0) > 0) column += 1;
      row[column] = inlineText(inlines);
      coveredRows.fill(rowSpan, column, column + colSpan);
      column += colSpan;
    }
    coveredRows.forEach((rows, index) => {
      coveredRows[index] = Math.max(0, rows - 1);
    });
    return row;
  });
}
