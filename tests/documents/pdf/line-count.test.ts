import { expect, test } from 'vitest';
import type { FaceMetrics } from '../../../server/documents/pdf/fonts/face-metrics.ts';
import { lineCount } from '../../../server/documents/pdf/source/line-count.ts';

/** Chinese characters one em wide, all others half. */
const metrics: FaceMetrics = {
  has: () => true,
  glyph: () => 1,
  advance: (code) => (code > 0x2e80 ? 1 : 0.5),
};

const lines = (text: string, em: number) =>
  lineCount(text, { typeface: { faces: [], metrics: [metrics] }, size: 10, width: em * 10 });

test.each([
  ['五个字一行', 5, 1],
  ['六个字分两行', 5, 2],
  ['四个字，四个字。', 4, 2],
  ['三个字，三个字', 3, 3],
  ['鹿办文【2017】31号文', 5, 3],
  ['1234567890', 2, 3],
  ['', 5, 1],
])('%s in %i em takes %i lines', (text, em, count) => {
  expect(lines(text, em)).toBe(count);
});
