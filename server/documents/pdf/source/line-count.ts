import { filledLines } from '../../filled-lines.ts';
import { advance } from '../fonts/typeface.ts';
import type { Measure } from './text-source.ts';

/** The lines a text takes in its typeface. */
export function lineCount(text: string, { typeface, size, width }: Measure): number {
  return filledLines(text, { width: width / size, advance: (code) => advance(typeface, code) });
}
