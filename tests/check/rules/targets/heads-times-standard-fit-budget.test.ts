import { describe, expect, it } from 'vitest';
import { headsTimesStandardFitBudget as rule } from '../../../../schemas/check/rules/targets/heads-times-standard-fit-budget.ts';
import { foundBy } from '../../check-here.ts';
import { projectOf, reportOf, severities } from './target-report.ts';

describe('heads-times-standard-fit-budget', () => {
  it('says what the product is', () => {
    const rows = ['产出/数量|补助人数||20人', '产出/成本|补助标准||500元/人/月'];
    expect(foundBy(rule, reportOf(projectOf(rows)))).toEqual([
      'warning 项目1“水文监测设备维护”：“20人” × “500元/人/月” × 12个月为12.00万元，预算为10.00万元，相差2.00万元。',
    ]);
  });

  it.each([
    ['产出/数量|补助人数||20人', '产出/成本|人均补助||≤4000元', 'warning'],
    ['产出/数量|补助人数||20人', '产出/成本|人均补助||5000元', ''],
    ['产出/数量|补助人数||20人', '产出/成本|人均补助||≤0.5万元', ''],
    ['产出/数量|补助人数||20人', '产出/成本|人均补助||≤6000元', ''],
    ['产出/数量|补助人数||≥10人', '产出/成本|人均补助||5000元', ''],
    ['产出/数量|补助人数||20人', '产出/成本|值班补助|每人每天|100元', ''],
    ['产出/数量|培训次数||20次', '产出/成本|人均培训成本||800元', ''],
  ])('of %s and %s says “%s”', (heads, standard, expected) =>
    expect(severities(rule, heads, standard)).toBe(expected),
  );
});
