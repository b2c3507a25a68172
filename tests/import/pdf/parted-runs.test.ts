import { expect, test } from 'vitest';
import { partedRuns } from '../../../server/import/pdf/parted-runs.ts';

/** A run whose Han characters are as wide as its type, and all else half as wide. */
function run(text: string) {
  const widths = [...text].map((char) => (/[\u2e80-\uffef\u{20000}-\u{2ffff}]/u.test(char) ? 10 : 5));
  const right = widths.reduce((sum, width) => sum + width, 0);
  return { text, left: 0, right, top: 0, bottom: 10, size: 10 };
}

test.each([
  ['behind an amount', '1,200.50行政运行', 40, ['1,200.50', '行政运行']],
  ['before an amount', '行政运行12.00', 40, ['行政运行', '12.00']],
  ['beside rare characters', '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷12.00', 80, ['𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', '12.00']],
  ['not where no figure ends or begins', '行政运行单位', 30, ['行政运行单位']],
  ['not far from where a figure ends', '行政运行支出的情况12.00', 30, ['行政运行支出的情况12.00']],
])('a run over a rule is parted %s', (_, text, edge, texts) => {
  expect(partedRuns(run(text), [edge]).map((own) => own.text)).toEqual(texts);
});
