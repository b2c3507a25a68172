import type { PrintedFigure } from '../printed/printed-figure.ts';
import { numberInWords, readAmount } from '../text/amount-in-words.ts';
import { asMeant } from './as-meant.ts';
import { countUnits } from './unit-lexicon.ts';

/** A sum of money named in running text. */
export interface NamedSum {
  readonly text: string;
  readonly figure: PrintedFigure;
  /** What stands before it, up to the last comma or stop. */
  readonly before: string;
  readonly start: number;
}

const money = new RegExp(
  String.raw`(?<number>\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|${numberInWords})\s*(?<unit>亿元|[百千]?万元|[百千]?元|万(?![\p{Script=Han}]))`,
  'gu',
);

export function sumsInText(text: string): readonly NamedSum[] {
  return [...text.matchAll(money)].flatMap((match) => {
    const [whole] = match;
    const read = readAmount(match.groups?.number ?? '', match.groups?.unit ?? '');
    const start = match.index;
    const before = text.slice(Math.max(0, start - 60), start).replace(/^.*[，。；、,;！：:\n]/s, '');
    return read ? [{ text: whole, figure: asMeant(read.figure), before, start }] : [];
  });
}

/** How many of something running text names. */
export interface NamedCount {
  readonly text: string;
  readonly number: string;
  readonly unit: string;
  /** The words around it. */
  readonly around: string;
}

const count = new RegExp(`(?<![\\d.·第])(\\d+(?:\\.\\d+)?)\\s*(万?(?:${countUnits.join('|')}|字))`, 'g');

/** Leaves out 24小时-like idioms, ordinals, and the numbers before paragraphs. */
export const countsInText = (text: string): readonly NamedCount[] =>
  [...text.matchAll(count)].flatMap((match) => {
    const [whole, number = '', unit = ''] = match;
    const { index } = match;
    const isOrdinal =
      /[第（(]$/.test(text.slice(0, index)) || /^(?:号|届)/.test(text.slice(index + whole.length));
    return isOrdinal
      ? []
      : [{ text: whole, number, unit, around: text.slice(Math.max(0, index - 8), index + whole.length + 6) }];
  });
