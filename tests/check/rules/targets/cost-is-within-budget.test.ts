import { describe, expect, it } from 'vitest';
import { costIsWithinBudget as rule } from '../../../../schemas/check/rules/targets/cost-is-within-budget.ts';
import { checkHere, foundBy } from '../../check-here.ts';
import { projectOf, reportOf, severities } from './target-report.ts';

const cost = (name: string, value: string, description = ''): string =>
  `产出/成本|${name}|${description}|${value}`;

describe('cost-is-within-budget', () => {
  it('says what exceeds 10.00万元 and by how much', () => {
    const report = reportOf(projectOf([cost('设备购置费', '12.5万元')]));
    expect(foundBy(rule, report)).toEqual([
      'error 项目1“水文监测设备维护”：成本指标“设备购置费”为“12.5万元”，超过本年预算10.00万元，相差2.50万元。',
    ]);
  });

  it.each([
    [[cost('设备购置费', '６万元'), cost('安装费', '5万')], 'error'],
    [[cost('设备购置费', '≤100500元')], 'error'],
    [[cost('设备购置费', '≤0.01亿元')], 'error'],
    [[cost('设备购置费', '≥12万')], 'error'],
    [['成本/经济成本|设备购置费||≤12万元'], 'error'],
    [[cost('购置费', '10万元', '2024年费用'), cost('购置费', '10万元', '2025年费用')], 'error'],
    [[cost('设备尾款', '24.07万')], 'warning'],
    [[cost('设备购置费', '≤6万元'), cost('安装费', '≤5万元')], 'warning'],
  ])('finds what is too much in %j', (rows, expected) => expect(severities(rule, ...rows)).toBe(expected));

  it.each([
    [[cost('设备购置费', '4万元'), cost('安装费', '6万元')]],
    [[cost('项目总成本', '10万元'), cost('设备购置费', '4万元'), cost('安装费', '6万元')]],
    [[cost('运行费', '10万元'), cost('设备购置费', '4万元'), cost('安装费', '6万元')]],
    [
      [
        cost('人均培训成本', '≤30万元'),
        cost('单次会议成本', '≤30万元'),
        cost('调研成本', '≤30万元', '平均单次成本'),
      ],
    ],
    [[cost('补助标准', '200000元'), cost('每公里造价', '80万元'), cost('租金', '20万元/年')]],
    [[cost('节约成本', '≥20万元'), cost('成本控制率', '≤100%')]],
    [['效益/经济效益|增加收入||≥200万元']],
    [['产出/数量|补助金额||200万元']],
  ])('leaves alone %j', (rows) => expect(severities(rule, ...rows)).toBe(''));

  it('cannot tell without a budget', () => {
    const { statedBudget: _, ...bare } = projectOf([cost('设备购置费', '12万元')]);
    const [outcome] = checkHere(reportOf(bare), [rule]).rules;
    expect(outcome).toMatchObject({ passed: 0, failed: 0, notCheckable: [{}] });
  });

  it.each(['支付设备尾款。', '设备分期付款。', '二期工程建设。'])('only warns where %s', (purpose) => {
    const report = reportOf(projectOf([cost('设备购置费', '12万元')], { purpose }));
    expect(checkHere(report, [rule]).findings.map(({ severity }) => severity)).toEqual(['warning']);
  });
});
