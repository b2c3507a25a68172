import { isHidden } from './is-hidden.ts';

/**
 * The text a copied cell shows. Where a narrow column made Excel show `####`, the number it keeps beside it (`x:num`) is taken
 * if it is written out in full.
 */
export function cellText(cell: HTMLElement): string {
  const text = linesOf(cell)
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
  const kept = cell.getAttribute('x:num');
  return /^#+$/.test(text) && kept && /^-?\d+(\.\d+)?$/.test(kept) ? kept : text;
}

const blocks = new Set(['P', 'DIV', 'LI', 'TR']);
const unseen = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

function linesOf(node: Node): string {
  let lines = '';
  for (const child of node.childNodes) {
    if (child instanceof Text) lines += child.data.replace(/[ \t\r\n]+/g, ' ');
    else if (child instanceof HTMLElement && !unseen.has(child.tagName) && !isHidden(child)) {
      if (child.tagName === 'BR') lines += '\n';
      else lines += blocks.has(child.tagName) ? `${linesOf(child)}\n` : linesOf(child);
    }
  }
  return lines;
}
