import { expect, test } from 'vitest';
import type { DerivedCell, DerivedRow } from '../../schemas/derive/derived-report.ts';
import { amountSchema } from '../../schemas/model/amount.ts';
import { leadingCells } from '../../server/compose/leading-cells.ts';

const cell = (text: string, own: Partial<DerivedCell> = {}): DerivedCell => ({
  text,
  align: 'left',
  address: `department/t/${text}`,
  entries: ['projects/p1'],
  ...own,
});

const leading = (role: DerivedRow['role'], ...cells: readonly DerivedCell[]): readonly string[] =>
  [...leadingCells({ key: 'k', role, cells })].map(({ text }) => text);

test('each typed cell of a form leads to what it shows; labels, blanks and figures do not', () => {
  const cells = [
    cell('项目名称', { entries: [] }),
    cell('水文监测'),
    cell('1.00', { amount: amountSchema.parse('10000.00') }),
    cell(''),
    cell('保障运行'),
  ];
  expect(leading('group', ...cells)).toEqual(['水文监测', '保障运行']);
});

test('of an item the cell with most text does, unless it belongs to the rows below too', () => {
  const merged = cell('一个很长很长的一级指标名称', { rowSpan: 3 });
  expect(leading('item', merged, cell('数量'), cell('维护设备数量'), cell('12台'))).toEqual(['维护设备数量']);
});

test('a cell that asks for something leads there', () => {
  const asking = cell('【待补充：科目名称】', { entries: [], gap: '科目名称' });
  expect(leading('item', cell('2019901', { entries: [] }), asking)).toEqual(['【待补充：科目名称】']);
});
