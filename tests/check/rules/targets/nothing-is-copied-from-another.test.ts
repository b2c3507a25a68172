import { describe, expect, it } from 'vitest';
import { nothingIsCopiedFromAnother as rule } from '../../../../schemas/check/rules/targets/nothing-is-copied-from-another.ts';
import { foundBy } from '../../check-here.ts';
import { projectOf, reportOf } from './target-report.ts';

const found = (row: string, first: string, second: string) =>
  foundBy(
    rule,
    reportOf(projectOf([row], { id: 'p1', name: first }), projectOf([row], { id: 'p2', name: second })),
  );

describe('nothing-is-copied-from-another', () => {
  it('finds the amount and the place of another', () =>
    expect(
      found(
        '产出/成本|电信专线租赁费|政务大厅三楼电信专线费用|3.6万元',
        '政务大厅三楼电信专线租赁费',
        '人社局办公楼网络租赁费',
      ),
    ).toEqual([
      'error 项目2“人社局办公楼网络租赁费”第1个指标“电信专线租赁费”与项目1“政务大厅三楼电信专线租赁费”第1个指标“电信专线租赁费”相同：写的是“政务大厅三楼电信专线”，金额“3.6万元”也一样，不是本项目的内容。',
    ]));

  it('finds the name of another', () =>
    expect(
      found(
        '产出/质量|城乡居民养老保险发放率|城乡居民养老保险按时发放率|100%',
        '城乡居民养老保险补助',
        '残疾人托养服务',
      ),
    ).toHaveLength(1));

  it.each([
    ['效益/社会效益|重点工作参与率|重点工作参与率|≥95%', '档案数字化费用', '督查工作经费'],
    ['产出/成本|总成本|项目总成本|3.6万元', '档案数字化费用', '督查工作经费'],
    ['产出/成本|专线租赁费|视频会议专线租赁费|3.6万元', '视频会议专线租赁费', '视频会议专线租赁费（二期）'],
    ['产出/成本|设备维护费|自动气象站设备维护费|3.6万元', '自动气象站设备维护', '自动气象站设备更新'],
  ])('takes “%s” for a shared row', (row, first, second) => expect(found(row, first, second)).toEqual([]));
});
