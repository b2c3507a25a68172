import { describe, expect, it } from 'vitest';
import { nothingIsLeftToFillIn as rule } from '../../../../schemas/check/rules/targets/nothing-is-left-to-fill-in.ts';
import { foundBy } from '../../check-here.ts';
import { projectOf, reportOf } from './target-report.ts';

const found = (goal: string) => foundBy(rule, reportOf(projectOf([], { goals: [goal] }))).length;

describe('nothing-is-left-to-fill-in', () => {
  it.each([
    '1.目标内容 1 2.目标内容 2',
    '绩效目标1',
    '完成ＸＸ村道路建设。',
    '补助×××人。',
    '待填',
    '保障工作正常开展（待补充）。',
    '请输入绩效目标',
    '测试',
    '完成____项任务。',
  ])('finds what stands for words in “%s”', (goal) => expect(found(goal)).toBe(1));

  it.each([
    '完成系统测试和验收，测试合格率95%以上。',
    '推广5×8小时服务。',
    '建设2×3米展板。',
    '明确目标内容和责任分工。',
    '采购XXL号工装。',
    '待遇按月发放，待业人员得到帮扶。',
    '优抚对象示例培训。',
    '二〇二五年完成验收。',
  ])('leaves “%s” alone', (goal) => expect(found(goal)).toBe(0));

  it('looks at values, names and bases too', () => {
    const report = reportOf(projectOf(['产出/数量|指标名称||≥XX人|待填']));
    expect(foundBy(rule, report)).toHaveLength(3);
  });
});
