import { cellText } from './cell-text.ts';
import { isHidden } from './is-hidden.ts';
import { type TextBlock, textBlock } from './text-block.ts';

/**
 * The cells of a copied page that is a table and nothing else, as Excel, WPS and Word put it on the clipboard; undefined
 * where there is other text. What several cells are merged into stands in their first one; hidden rows and columns are left out.
 */
export function readHtmlTable(page: Document): TextBlock | undefined {
  const tables = [...page.querySelectorAll('table')].filter(
    (table) => !table.parentElement?.closest('table'),
  );
  if (tables.length === 0 || hasTextAround(page.body)) return undefined;
  return textBlock(tables.flatMap(rowsOf));
}

/** Tables are not entered: a large one is read only once. */
function hasTextAround(node: Node): boolean {
  return [...node.childNodes].some((child) => {
    if (child instanceof Text) return /[^\s\u200B\uFEFF]/.test(child.data);
    return child instanceof Element && !child.matches('table, title') && hasTextAround(child);
  });
}

function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows = [...table.rows];
  const texts: string[][] = rows.map(() => []);
  const hiddenColumns = hiddenColumnsOf(table);
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (texts[rowIndex]?.[column] !== undefined) column++;
      const width = Math.min(cell.colSpan, mostSpanned);
      const height = Math.min(cell.rowSpan || mostSpanned, rows.length - rowIndex);
      for (let down = 0; down < height; down++)
        for (let across = 0; across < width; across++) {
          const target = texts[rowIndex + down];
          if (target) target[column + across] = down + across === 0 ? cellText(cell) : '';
        }
      if (isHidden(cell)) hiddenColumns.add(column);
      column += width;
    }
  });
  return texts
    .filter((_, index) => !isHidden(rows[index]))
    .map((row) => Array.from(row, (text) => text ?? '').filter((_, index) => !hiddenColumns.has(index)));
}

/** Excel has 16,384 columns; a page that claims more is not believed. */
const mostSpanned = 16_384;

function hiddenColumnsOf(table: HTMLTableElement): Set<number> {
  const hidden = new Set<number>();
  let index = 0;
  for (const column of table.querySelectorAll('col')) {
    for (let each = 0; each < Math.min(column.span, mostSpanned); each++, index++)
      if (isHidden(column)) hidden.add(index);
  }
  return hidden;
}
