import { expect, test } from 'vitest';
import { headerRows, leafColumns } from '../../schemas/derive/table/columns.ts';
import { type TableSpec, tableSpecSchema } from '../../schemas/pack/table-spec.ts';

const measure = [{ fact: 'ledger' }];

const spec: TableSpec = tableSpecSchema.parse({
  id: 'table',
  title: '表',
  layout: 'table',
  type: 'normal',
  money: { unit: '万元', decimals: 2 },
  columns: [
    { key: 'no', title: '序号', value: 'rowNumber', width: 1 },
    {
      title: '{year}年',
      children: [
        { key: 'a', title: '甲', value: 'amount', width: 2, measure },
        { key: 'b', title: '乙', value: 'amount', width: 3, measure, when: { detail: ['yes'] } },
      ],
    },
  ],
  columnNumbers: '栏次',
  rows: { kind: 'codeTree', list: 'functionalClass', levels: [3], total: 'none', totalLabel: '' },
});

const headers = (words: Record<string, string>) =>
  headerRows(spec, words, (key) => key).map((row) =>
    row.map(({ text, colSpan = 1, rowSpan = 1 }) => [text, colSpan, rowSpan]),
  );

test('column headers span the columns and rows they stand for, the numbers of the columns last', () => {
  expect(headers({ year: '2025', detail: 'yes' })).toEqual([
    [
      ['序号', 1, 2],
      ['2025年', 2, 1],
    ],
    [
      ['甲', 1, 1],
      ['乙', 1, 1],
    ],
    [
      ['栏次', 1, 1],
      ['1', 1, 1],
      ['2', 1, 1],
    ],
  ]);
});

test('a column out of condition is not printed, and is not counted', () => {
  expect(headers({ year: '2025', detail: 'no' })).toEqual([
    [
      ['序号', 1, 2],
      ['2025年', 1, 1],
    ],
    [['甲', 1, 1]],
    [
      ['栏次', 1, 1],
      ['1', 1, 1],
    ],
  ]);
  expect(leafColumns(spec.columns, { detail: 'no' }).map(({ key }) => key)).toEqual(['no', 'a']);
});
