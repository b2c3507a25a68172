import { expect, test } from 'vitest';
import { joinedRows } from '../../server/import/recognise/joined-rows.ts';

const row = (...texts: readonly string[]) => ({
  place: '',
  cells: texts.map((text, column) => ({ text, row: 0, column, rowSpan: 1, colSpan: 1 })),
});
const textsOf = (rows: ReturnType<typeof joinedRows>) =>
  rows.map(({ cells }) => cells.map((cell) => cell?.text));

test('figures in halves on both sides of a page are one', () => {
  const above = [row('2050202', '小学教育', '60,000,0', '58,000,000.')];
  expect(
    textsOf(joinedRows(above, [row('', '', '00.00', '00'), row('208', '其他', '1.00', '1.00')])),
  ).toEqual([
    ['2050202', '小学教育', '60,000,000.00', '58,000,000.00'],
    ['208', '其他', '1.00', '1.00'],
  ]);
});

test.each([
  ['below whole ones', row('2050202', '小学教育', '60.00', '58.00'), row('', '', '12.00', '3.00')],
  ['that make none together', row('2050202', '小学教育', '60,0', '58.00'), row('', '', '0.00', '3.00')],
])('figures %s are a row of their own', (_, above, below) => {
  expect(joinedRows([above], [below])).toHaveLength(2);
});
