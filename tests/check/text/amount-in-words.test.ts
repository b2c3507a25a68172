import { expect, it } from 'vitest';
import { printedText } from '../../../schemas/check/printed/printed-figure.ts';
import { findAmounts } from '../../../schemas/check/text/find-amounts.ts';

const read = (text: string): readonly string[] =>
  findAmounts(text).map(({ text: own, figure }) => `${own} ${printedText(figure, '万元')}`);

it.each([
  ['安排三十万元用于', '三十万元 30.00'],
  ['安排一百二十五万元', '一百二十五万元 125.00'],
  ['安排叁拾万元整', '叁拾万元 30.00'],
  ['补助三万五千元', '三万五千元 3.50'],
  ['安排五千万元', '五千万元 5000.00'],
  ['十万元', '十万元 10.00'],
  ['安排5千元', '5千元 0.50'],
  ['安排1.25百万元', '1.25百万元 125.00'],
  ['安排300百元', '300百元 3.00'],
])('reads %s', (text, amount) => {
  expect(read(text)).toEqual([amount]);
});

it.each(['几十万元', '数百元', '百元以下', '第一元首', '三元桥改造', '二十人'])(
  'reads no sum in %s',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
