import { chineseNumber } from '../../../schemas/check/text/chinese-number.ts';
import { plain } from '../recognise/plain.ts';
import type { Line, OutlineHeading } from './lines-and-headings.ts';

/** 第三部分: its chapters count anew. */
export const isFurtherPart = ({ text }: Line): boolean =>
  isShort(text) && /^第[一二三四五六七八九十]+(?:部分|章)/.test(plain(text));

/** A chapter of another name counts on from the last, and no list 一、二、… has begun since. */
export const isFurtherChapter = ({ text }: Line, own: number, before: number): boolean =>
  own > 1 && own === before + 1 && isShort(text) && !/[：:，,]/.test(text);

/** 一、 right under the title of a part, or before any heading, begins its chapters. */
export const isFirstChapter = (
  { text }: Line,
  own: number,
  current: string,
  under: ReadonlyMap<string, readonly Line[]>,
): boolean =>
  own === 1 &&
  isShort(text) &&
  !/[：:，,]/.test(text) &&
  (current === '' || (current.startsWith('?第') && !under.has(current)));

/** （四） behind what is （三） in this document, and no such section to the pack: those hold lists of the kind. */
export function isFurtherTopic(
  { text }: Line,
  last: Line | undefined,
  heading: OutlineHeading | undefined,
): boolean {
  if (topicNumber(heading?.text ?? '') > 0) return false;
  const [own, before] = [topicNumber(text), topicNumber(last?.text ?? '')];
  return (
    before > 0 && own === before + 1 && isShort(text) && /(?:情况|说明|事项|信息|工作)$/.test(plain(text))
  );
}

const topicNumber = (text: string): number => {
  const [, number] = /^\(([一二三四五六七八九十]{1,3})\)/.exec(plain(text)) ?? [];
  return number === undefined ? 0 : (chineseNumber(number) ?? 0);
};

export function ordinalOf(text: string): number {
  const [, number] = /^([一二三四五六七八九十]{1,3})、/.exec(plain(text)) ?? [];
  return number === undefined ? 0 : (chineseNumber(number) ?? 0);
}

export const isShort = (text: string): boolean => plain(text).length <= 50 && !/[。；;]/.test(text);
