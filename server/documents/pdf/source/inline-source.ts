import { type Inline, visibleText } from '../../../../schemas/document/inline.ts';
import { type Measure, textSource } from './text-source.ts';

/** Inlines as a Typst expression. Texts and figures that follow each other are one text: a line breaks as if they had been typed together. */
export function inlineSource(inlines: readonly Inline[], measure: Measure): string {
  const parts: string[] = [];
  let pending = '';
  for (const inline of inlines) {
    if (inline.kind !== 'gap') {
      pending += inline.text;
      continue;
    }
    if (pending !== '') parts.push(textSource(pending, measure));
    parts.push(`gap(${textSource(visibleText(inline), measure)})`);
    pending = '';
  }
  if (pending !== '' || parts.length === 0) parts.push(textSource(pending, measure));
  return parts.join('+');
}
