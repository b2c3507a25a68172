import { advance, type Typeface } from '../fonts/typeface.ts';
import { typstString } from './typst-string.ts';

/** The line a text has to fit: its type, in points. */
export interface Measure {
  readonly typeface: Typeface;
  readonly size: number;
  readonly width: number;
}

/** A stretch of a text, and what stands around it alone. */
export interface TextSpan {
  readonly text: string;
  readonly wrap?: (source: string) => string;
}

/** A text as a Typst expression. Its line ends are kept, and a code too long for the line gets places to break at. */
export const textSource = (text: string, measure: Measure): string => spansSource([{ text }], measure);

/** Spans as one text: where it may break depends on the whole, not on where a span ends. */
export function spansSource(spans: readonly TextSpan[], measure: Measure): string {
  const whole = spans.map(({ text }) => text).join('');
  const breaks = special.test(whole) ? breaksWithinRuns(whole, measure) : none;
  let start = 0;
  const sources = spans.map(({ text, wrap }) => {
    const source = spanSource(text, start, breaks);
    start += text.length;
    return wrap ? wrap(source) : source;
  });
  return sources.join('+');
}

function spanSource(text: string, start: number, breaks: ReadonlySet<number>): string {
  if (breaks.size === 0 && !mark.test(text)) return typstString(text);
  const parts: string[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(marks)) {
    parts.push(brokenSource(text.slice(end, index), start + end, breaks), found === '\t' ? 'tab' : 'br');
    end = index + found.length;
  }
  parts.push(brokenSource(text.slice(end), start + end, breaks));
  return parts.join('+');
}

function brokenSource(text: string, start: number, breaks: ReadonlySet<number>): string {
  const pieces: string[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (!breaks.has(start + at)) continue;
    pieces.push(typstString(text.slice(end, at)));
    end = at;
  }
  return [...pieces, typstString(text.slice(end))].join('+zero+');
}

/** Where a run too long for the line may break after all: before each of its characters but the first. */
function breaksWithinRuns(text: string, measure: Measure): ReadonlySet<number> {
  const breaks = new Set<number>();
  for (const { 0: run, index } of text.matchAll(unbrokenRuns)) {
    if (widthOf(run, measure) <= measure.width) continue;
    let at = index;
    for (const character of run) {
      if (at > index) breaks.add(at);
      at += character.length;
    }
  }
  return breaks;
}

function widthOf(run: string, { typeface, size }: Measure): number {
  let em = 0;
  for (const character of run) em += advance(typeface, character.codePointAt(0) as number);
  return em * size;
}

const none: ReadonlySet<number> = new Set();
const mark = /[\t\r\n]/;
const marks = /\r\n|[\t\r\n]/g;

/** A text without it has no run long enough to overrun a line. */
const special = /[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]{4}/u;

/** Characters between which no line may end, with the full-width marks that cling to them. */
const unbrokenRuns =
  /[（《〈「『【〔“‘]*[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]+[，。、；：？！）》〉」』】〕”’％]*/gu;
