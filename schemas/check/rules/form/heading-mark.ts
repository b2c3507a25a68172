import type { SubjectHeading } from '../../subject/subject.ts';
import { chineseNumber } from '../../text/chinese-number.ts';

export interface HeadingMark {
  readonly style: SubjectHeading['numbering'];
  readonly number: number;
  /** As printed, `6、`. */
  readonly text: string;
}

const digits = '一二三四五六七八九十百\\d０-９';
const styles: readonly (readonly [HeadingMark['style'] & string, RegExp])[] = [
  ['第一部分', new RegExp(`^第([${digits}]+)部分`)],
  ['（一）', /^[（(]([一二三四五六七八九十百]+)[）)]/],
  ['一、', /^([一二三四五六七八九十百]+)[、.．]/],
  ['1、', /^([\d０-９]+)(?:、|[.．](?![\d０-９]))/],
];

/** The number before a heading and how it is written; undefined where it has none. */
export function headingMark(heading: string): HeadingMark | undefined {
  const text = heading.trim();
  for (const [style, pattern] of styles) {
    const match = pattern.exec(text);
    if (match) return { style, number: numberOf(match[1] ?? ''), text: match[0] };
  }
  return undefined;
}

/** 十一 is 11, 二十 is 20, １２ is 12. */
export function numberOf(text: string): number {
  const plain = text.normalize('NFKC');
  return /^\d+$/.test(plain) ? Number(plain) : (chineseNumber(plain) ?? 0);
}
