import type { TextBlock } from './text-block.ts';

/** Marks tables of our own, whose plain text says the same without loss. */
export const ownTableMark = 'data-budget-grid';

/**
 * The block as a table for Excel, WPS and Word. Cells of text are marked as text (`\@`), so that codes of 19 digits
 * and leading zeros stay what they are.
 */
export function writeHtmlTable(block: TextBlock, isNumber: readonly boolean[]): string {
  const rows = block.map(
    (row) => `<tr>${row.map((text, index) => cell(text, isNumber[index])).join('')}</tr>`,
  );
  return `<table ${ownTableMark}>${rows.join('')}</table>`;
}

function cell(text: string, isNumber: boolean | undefined): string {
  const style = isNumber ? '' : ` style='mso-number-format:"\\@"'`;
  return `<td${style}>${escaped(text)}</td>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br style="mso-data-placement:same-cell">',
};

const escaped = (text: string): string => text.replace(/[&<>"\n]/g, (each) => entities[each] ?? each);
