import type { SourceBlock, SourceCell } from '../../server/import/source/source-document.ts';

export const line = (text: string): SourceBlock => ({
  kind: 'paragraph',
  place: '',
  text,
  number: '',
  isContents: false,
});

/** A table typed row by row, cells between bars: `<` goes on from the left, `^` from above. */
export function typedTable(...rows: readonly string[]): SourceBlock {
  const grid: (SourceCell | undefined)[][] = [];
  for (const [row, text] of rows.entries()) {
    const cells: (SourceCell | undefined)[] = [];
    for (const [column, own] of text
      .split('|')
      .map((part) => part.trim())
      .entries()) {
      const known = own === '<' ? cells.at(-1) : own === '^' ? grid[row - 1]?.[column] : undefined;
      cells.push(known ?? { text: own, row, column, rowSpan: 1, colSpan: 1 });
    }
    grid.push(cells);
  }
  return { kind: 'table', place: '', grid };
}
