import { advance, type Typeface } from '../fonts/typeface.ts';
import { typstString } from './typst-string.ts';

/** The line a text has to fit: its type, in points. */
export interface Measure {
  readonly typeface: Typeface;
  readonly size: number;
  readonly width: number;
}

/** A text as a Typst expression. Its line ends are kept, and a code too long for the line gets places to break at. */
export function textSource(text: string, measure: Measure): string {
  if (!special.test(text)) return typstString(text);
  return text
    .split(lineEnd)
    .map((line) => lineSource(line, measure))
    .join('+br+');
}

const lineEnd = /\r\n|\r|\n/;

function lineSource(line: string, measure: Measure): string {
  return line
    .split('\t')
    .map((part) => partSource(part, measure))
    .join('+tab+');
}

function partSource(part: string, measure: Measure): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: run, index } of part.matchAll(unbrokenRuns)) {
    if (widthOf(run, measure) <= measure.width) continue;
    pieces.push(typstString(part.slice(end, index)), [...run].map(typstString).join('+zero+'));
    end = index + run.length;
  }
  return [...pieces, typstString(part.slice(end))].join('+');
}

function widthOf(run: string, { typeface, size }: Measure): number {
  let em = 0;
  for (const character of run) em += advance(typeface, character.codePointAt(0) as number);
  return em * size;
}

const special = /[\t\r\n]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]{4}/u;

/** Characters between which no line may end, with the full-width marks that cling to them. */
const unbrokenRuns =
  /[（《〈「『【〔“‘]*[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]+[，。、；：？！）》〉」』】〕”’％]*/gu;
