import { describe, expect, it } from 'vitest';
import { inUnit } from '../../../client/grid/paste/in-unit.ts';
import { pastedBlock } from '../../../client/grid/paste/pasted-block.ts';
import { tiledBlock } from '../../../client/grid/paste/tiled-block.ts';

const columns = [
  { key: 'code', title: '科目编码' },
  { key: 'name', title: '科目名称' },
  { key: 'amount', title: '金额（元）' },
];

describe('a block from the clipboard', () => {
  it('is taken as it is where nothing stands above its values', () => {
    const values = [
      ['2010301', '行政运行', '1'],
      ['2010302', '', '2'],
    ];
    expect(pastedBlock(values, columns)).toEqual({
      values,
      unit: undefined,
      columns: undefined,
      strangers: [],
    });
  });

  it('loses its caption, its unit and its titles', () => {
    const block = [
      ['一般公共预算支出表', '', ''],
      ['', '', '单位：万元'],
      ['金额', '科目编码', '备注'],
      ['1.5', '2010301', '甲'],
    ];
    expect(pastedBlock(block, columns)).toEqual({
      values: [['1.5', '2010301', '甲']],
      unit: '万元',
      columns: ['amount', 'code', undefined],
      strangers: ['备注'],
    });
  });

  it('knows the unit of a title', () => {
    expect(
      pastedBlock(
        [
          ['科目编码', '金额（万元）'],
          ['2010301', '1'],
        ],
        columns,
      ).unit,
    ).toBe('万元');
  });

  it('does not take values for titles: one name among many is none', () => {
    const block = [
      ['科目名称', '甲', '乙'],
      ['a', 'b', 'c'],
    ];
    expect(pastedBlock(block, columns).columns).toBeUndefined();
  });

  it('keeps an amount that stands beside its unit', () => {
    expect(
      pastedBlock(
        [
          ['单位：元', '12'],
          ['a', '13'],
        ],
        columns,
      ).values,
    ).toHaveLength(2);
  });

  it('loses the blank rows of whole columns, and keeps one blank cell', () => {
    expect(pastedBlock([['1'], [''], ['2'], [''], [' ']], columns).values).toEqual([['1'], [''], ['2']]);
    expect(pastedBlock([[''], ['']], columns).values).toEqual([['']]);
  });
});

describe('a block over a range', () => {
  const range = (rows: number, across: number) => ({ top: 0, bottom: rows - 1, left: 0, right: across - 1 });

  it('is repeated where it fits in a whole number of times, each way for itself', () => {
    expect(tiledBlock([['a', 'b']], range(2, 4))).toEqual([
      ['a', 'b', 'a', 'b'],
      ['a', 'b', 'a', 'b'],
    ]);
    expect(tiledBlock([['a', 'b']], range(2, 3))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(tiledBlock([['a'], ['b']], range(1, 1))).toEqual([['a'], ['b']]);
  });
});

it.each([
  ['1.5', '1.5万元'],
  ['（2）', '（2）万元'],
  ['3元', '3元'],
  ['(4万元)', '(4万元)'],
  ['', ''],
  ['—', '—'],
])('%j in 万元 is %j', (text, withUnit) => {
  expect(inUnit(text, '万元')).toBe(withUnit);
});
