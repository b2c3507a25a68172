import { describe, expect, it } from 'vitest';
import { indicatorKindsArePresent as rule } from '../../../../schemas/check/rules/targets/indicator-kinds-are-present.ts';
import { checkHere, foundBy } from '../../check-here.ts';
import { projectOf, reportOf } from './target-report.ts';

const all = [
  '产出/数量|数量||5台',
  '产出/质量|合格率||95%',
  '产出/时效|时间||12月底前',
  '产出/成本|成本||≤5万元',
  '效益/社会效益|知晓率||95%',
  '满意度/服务对象满意度|满意度||95%',
];
const without = (level: string): readonly string[] => all.filter((row) => !row.includes(level));
const newForm = all.map((row) => row.replace('产出/成本', '成本/经济成本'));
const three = ['p2', 'p3', 'p4'].map((id) => projectOf(all, { id }));

describe('indicator-kinds-are-present', () => {
  it.each(['数量', '质量', '时效', '成本', '效益'])('misses %s', (kind) =>
    expect(foundBy(rule, reportOf(projectOf(without(`${kind}|`)), ...three))).toHaveLength(1),
  );

  it('misses 效益 and 满意度 by their first level', () =>
    expect(foundBy(rule, reportOf(projectOf(all.slice(0, 4)), ...three))).toEqual([
      'error 项目1“水文监测设备维护”没有效益指标。',
      'error 项目1“水文监测设备维护”没有满意度指标。',
    ]));

  it('misses all of them', () =>
    expect(foundBy(rule, reportOf(projectOf([]), ...three))).toEqual([
      'error 项目1“水文监测设备维护”没有绩效指标。',
    ]));

  it('knows 成本 as a first level', () =>
    expect(foundBy(rule, reportOf(projectOf(newForm), ...three))).toEqual([]));

  it('does not ask for what the form has not', () => {
    const others = ['p2', 'p3', 'p4'].map((id) => projectOf(without('成本'), { id }));
    expect(foundBy(rule, reportOf(projectOf(without('成本')), ...others))).toEqual([]);
  });

  it('cannot tell where no project has any', () =>
    expect(checkHere(reportOf(projectOf([])), [rule]).rules[0]).toMatchObject({
      failed: 0,
      notCheckable: [{}],
    }));
});
