import { isCaptionText } from '../recognise/caption.ts';
import { type TextFrame, textFrame } from './text-frame.ts';
import type { TextLine } from './text-lines.ts';

/** The paragraphs that lines make: one begins after a short line, at an indent, or where the type changes. */
export function paragraphsOf(
  lines: readonly TextLine[],
  frame: TextFrame = textFrame(lines, []),
): readonly string[] {
  const paragraphs: string[] = [];
  let before: TextLine | undefined;
  for (const line of lines) {
    const goesOn = before !== undefined && continues(before, line, frame);
    const last = paragraphs.at(-1);
    if (goesOn && last !== undefined) paragraphs[paragraphs.length - 1] = last + line.text;
    else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
}

function continues(before: TextLine, line: TextLine, frame: TextFrame): boolean {
  const { left, right } = frame;
  const isFull = before.right > right - before.size * 2.2;
  const isIndented = line.left > left + line.size * 1.2;
  const isSameType = Math.abs(before.size - line.size) < 0.7;
  if (isContentsLine(before.text) || isNote(line.text) || isUnderTitle(line.text, before.text)) return false;
  if (!frame.isIndented && isItem(line.text) && /[。；：]$/.test(before.text)) return false;
  return (isFull && !isIndented && isSameType) || isTitleGoingOn(before, line, frame);
}

const isNote = (text: string): boolean => /^(?:备?注|说明)[:：]/.test(text);

/** Where no paragraph is indented, only what it begins with tells one that follows a full line. */
const isItem = (text: string): boolean =>
  /^(?:第[一二三四五六七八九十]+(?:部分|章)|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、](?!\d))/.test(
    text,
  );

/** The caption of a table below its title. */
const isUnderTitle = (text: string, before: string): boolean =>
  before.length <= 45 && !/[，。；]/.test(before) && isCaptionText(text);

/** The title of a part is centred and may take two lines. */
const isTitleGoingOn = (before: TextLine, line: TextLine, frame: TextFrame): boolean =>
  /^第[一二三四五六七八九十]+部分/.test(before.text) &&
  Math.abs(before.size - line.size) < 0.7 &&
  isCentred(before, frame) &&
  isCentred(line, frame) &&
  line.top - before.bottom < before.size * 2;

const isCentred = (line: TextLine, { left, right }: TextFrame): boolean =>
  line.left > left + line.size && Math.abs(line.left - left - (right - line.right)) < line.size * 2;

/** A line of a 目录: dots that lead to a page. */
export const isContentsLine = (text: string): boolean => /(?:[.…·．]\s*){4,}\d*\s*$/.test(text);
