import { describe, expect, it } from 'vitest';
import { costIsNoMinimum } from '../../../../schemas/check/rules/targets/cost-is-no-minimum.ts';
import { fixes, severities } from './target-report.ts';

describe('cost-is-no-minimum', () => {
  it.each([
    ['产出/成本|会议成本||≥8万', 'error'],
    ['成本/经济成本|设备费||不低于80000元', 'error'],
    ['产出/成本|补助标准||≥500元/人', 'warning'],
    ['产出/成本|成本控制率||≥95%', 'warning'],
    ['产出/成本|会议成本||≤8万', ''],
    ['产出/成本|节约成本||≥1万元', ''],
    ['产出/成本|预算执行率||≥95%', ''],
    ['效益/经济效益|增加收入||≥8万元', ''],
  ])('of “%s” says “%s”', (row, expected) => expect(severities(costIsNoMinimum, row)).toBe(expected));

  it('can be mended by itself', () =>
    expect(fixes(costIsNoMinimum, '产出/成本|会议成本||≥8万')).toEqual(['改为“≤8万”']));
});
