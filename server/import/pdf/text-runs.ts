import { type Matrix, matrixOf, times } from './matrix.ts';
import type { TextRun } from './pdf-page.ts';

/** What pdf.js says of a run of text. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** The runs of a page that lie along its lines: what stands at a slant is a watermark. */
export const textRuns = (items: readonly (TextItem | object)[], page: Matrix): readonly TextRun[] =>
  items.flatMap((item) => ('str' in item ? runOf(item, page) : []));

function runOf({ str, transform, width }: TextItem, page: Matrix): readonly TextRun[] {
  const text = str.replace(/[\s\u3000]+/g, ' ');
  if (text.trim() === '') return [];
  const [a, b, c, d, left, base] = times(page, matrixOf([...transform]));
  const size = Math.hypot(c, d);
  const slant = Math.abs(b) / Math.max(Math.hypot(a, b), 1e-6);
  if (size === 0 || slant > 0.02 || a < 0) return [];
  return [{ text, size, left, right: left + width, top: base - size * 0.85, bottom: base + size * 0.15 }];
}
