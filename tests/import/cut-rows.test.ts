import { describe, expect, it } from 'vitest';
import { joinedHeader, joinedRows } from '../../server/import/recognise/joined-rows.ts';
import { type SourceRow, textsOf } from '../../server/import/recognise/source-piece.ts';
import { typedTable } from './typed-blocks.ts';

const rows = (...texts: readonly string[]): readonly SourceRow[] => {
  const block = typedTable(...texts);
  return block.kind === 'table' ? block.grid.map((cells) => ({ place: '', cells })) : [];
};
const joined = (last: readonly string[], next: readonly string[]) =>
  joinedRows(rows(...last), rows(...next)).map(textsOf);

describe('a row that a page cut in two', () => {
  it.each([
    [
      'a name behind its number',
      ['12|21011|行政事业|40.65'],
      ['||单位医疗|'],
      [['12', '21011', '行政事业单位医疗', '40.65']],
    ],
    [
      'a name and a code',
      ['合计|||8.65', '专项|会议桌|A0501|0.60'],
      ['公用经费||02|'],
      [
        ['合计', '8.65'],
        ['专项公用经费', '会议桌', 'A050102', '0.60'],
      ],
    ],
    [
      'a first cell with an open bracket',
      ['2、车辆（台、|7|117.10'],
      ['辆）||'],
      [['2、车辆（台、辆）', '7', '117.10']],
    ],
    [
      'a first cell where each row has an amount',
      ['合计|8.65', '专项|0.60'],
      ['公用经费|'],
      [
        ['合计', '8.65'],
        ['专项公用经费', '0.60'],
      ],
    ],
  ] as const)('is whole again: %s', (_, last, next, expected) => {
    expect(joined(last, next)).toEqual(expected);
  });

  it.each([
    ['a figure', ['1|合计|5.00'], ['|其他|6.00']],
    ['a row that begins with an ordinal', ['二、公务接待费|5.00'], ['三、培训费|']],
    ['a row without figures among such rows', ['车辆购置费|', '车辆运行费|5.00'], ['公务接待费|']],
    ['words below a blank cell', ['1||5.00'], ['|名称|']],
  ] as const)('is none where it is a row of its own: %s', (_, last, next) => {
    expect(joined(last, next)).toHaveLength(last.length + next.length);
  });
});

describe('a header that a page cut', () => {
  const header = (last: string, next: string) => {
    const [above, below] = rows(last, next) as [SourceRow, SourceRow];
    return joinedHeader(above, below).map(textsOf);
  };

  it('has the rest of a title with it, titles under a wider one in a row of their own', () => {
    expect(header('政府采购目录|数量', '序号|')).toEqual([['政府采购目录序号', '数量']]);
    expect(header('资金性质|<|合计', '一般|基金|')).toEqual([
      ['资金性质', '合计'],
      ['一般', '基金'],
    ]);
  });

  it('takes no row with figures', () => {
    expect(header('科目|合计', '行政运行|5.00')).toHaveLength(2);
  });
});
