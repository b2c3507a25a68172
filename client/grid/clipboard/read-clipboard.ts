import { inertPage } from './inert-page.ts';
import { readHtmlTable } from './read-html-table.ts';
import { readTsv } from './read-tsv.ts';
import type { TextBlock } from './text-block.ts';
import { ownTableMark } from './write-html-table.ts';

/** The cells on the clipboard: its table where it holds one, else its plain text. Undefined where it holds neither. */
export function readClipboard(clipboard: DataTransfer): TextBlock | undefined {
  const text = clipboard.getData('text/plain');
  const html = clipboard.getData('text/html');
  const isOwn = html.includes(ownTableMark) && text !== '';
  const table = html && !isOwn ? readHtmlTable(inertPage(html)) : undefined;
  return table ?? (text === '' ? undefined : readTsv(text));
}
