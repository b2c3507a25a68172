import type { Inline } from '../../../../schemas/document/inline.ts';
import { visibleText } from '../../../../schemas/document/inline.ts';
import { escapeText } from '../xml/escape-text.ts';
import type { RunFormat } from './run-format.ts';

/** The runs of a paragraph. Text and figures that follow each other share a run: a reader can search across them. */
export function runs(inlines: readonly Inline[], format: RunFormat): string {
  let written = '';
  let pending = '';
  for (const inline of inlines) {
    const own = ownFormat(inline, format);
    if (own === undefined) {
      pending += visibleText(inline);
      continue;
    }
    written += run(pending, format.plain) + run(visibleText(inline), own);
    pending = '';
  }
  return written + run(pending, format.plain);
}

/** Of what does not look like the text around it. */
function ownFormat(inline: Inline, format: RunFormat): string | undefined {
  if (inline.kind === 'gap') return format.gap;
  return inline.kind === 'text' && inline.mark ? format[inline.mark] : undefined;
}

/** One run; a line break becomes `w:br`, a tab `w:tab`. */
export function run(text: string, properties: string): string {
  if (text === '') return '';
  const content = blank.test(text) ? text.split(lineBreak).map(line).join('<w:br/>') : textElement(text);
  return `<w:r>${properties}${content}</w:r>`;
}

function line(text: string): string {
  return text.split('\t').map(textElement).join('<w:tab/>');
}

function textElement(text: string): string {
  return text === '' ? '' : `<w:t xml:space="preserve">${escapeText(text)}</w:t>`;
}

const blank = /[\t\r\n]/;
const lineBreak = /\r\n|\r|\n/;
