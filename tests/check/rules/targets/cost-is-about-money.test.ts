import { describe, expect, it } from 'vitest';
import { costIsAboutMoney } from '../../../../schemas/check/rules/targets/cost-is-about-money.ts';
import { severities } from './target-report.ts';

describe('cost-is-about-money', () => {
  it.each([
    ['产出/成本|完成率(%)||2025年12月', 'error'],
    ['产出/成本|培训人数||≥50人', 'error'],
    ['产出/成本|设备完好率||≥95%', 'warning'],
    ['成本/经济成本|按期完成||每季度', 'error'],
    ['产出/成本|成本控制率||≤100%', ''],
    ['产出/成本|人均培训成本||≤300元/人', ''],
    ['产出/成本|项目成本||≤10万', ''],
    ['产出/成本|发放标准||按文件执行', ''],
    ['成本/社会成本|受影响人数||≤10人', ''],
  ])('of “%s” says “%s”', (row, expected) => expect(severities(costIsAboutMoney, row)).toBe(expected));
});
