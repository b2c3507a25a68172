import { type Inline, type TextMark, visibleText } from '../../../../schemas/document/inline.ts';
import type { LinkTo } from './link-source.ts';
import { type Measure, spansSource, type TextSpan, textSource } from './text-source.ts';

/**
 * Inlines as a Typst expression, its figures linked where they are to be. Texts and figures that follow each other are one
 * text: a line breaks as if they had been typed together.
 */
export function inlineSource(
  inlines: readonly Inline[],
  measure: Measure,
  linkTo: LinkTo | undefined,
): string {
  const parts: string[] = [];
  let pending: readonly TextSpan[] = [];
  for (const inline of inlines) {
    if (inline.kind !== 'gap') {
      pending = withSpan(pending, spanOf(inline, linkTo));
      continue;
    }
    if (pending.length > 0) parts.push(spansSource(pending, measure));
    parts.push(`gap(${textSource(visibleText(inline), measure)})`);
    pending = [];
  }
  if (pending.length > 0 || parts.length === 0) parts.push(textOrNothing(pending, measure));
  return parts.join('+');
}

const textOrNothing = (spans: readonly TextSpan[], measure: Measure): string =>
  spans.length > 0 ? spansSource(spans, measure) : textSource('', measure);

function spanOf(inline: Exclude<Inline, { kind: 'gap' }>, linkTo: LinkTo | undefined): TextSpan {
  if (inline.kind === 'text' && inline.mark) return markedSpan(inline.text, inline.mark);
  if (inline.kind === 'text' || !linkTo) return { text: inline.text };
  return { text: inline.text, wrap: (source) => linkTo(inline.address, source) };
}

const markedSpan = (text: string, mark: TextMark): TextSpan => ({
  text,
  wrap: (source) => `${mark === 'added' ? 'underline' : 'strike'}[#(${source})]`,
});

/** Spans with nothing around them are one. */
function withSpan(spans: readonly TextSpan[], span: TextSpan): readonly TextSpan[] {
  const last = spans.at(-1);
  if (span.text === '') return spans;
  if (!last || last.wrap || span.wrap) return [...spans, span];
  return [...spans.slice(0, -1), { text: last.text + span.text }];
}
