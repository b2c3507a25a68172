import { describe, expect, it } from 'vitest';
import { goalAmountsAreWithinBudget as rule } from '../../../../schemas/check/rules/targets/goal-amounts-are-within-budget.ts';
import { checkHere } from '../../check-here.ts';
import { projectOf, reportOf } from './target-report.ts';

const severity = (goal: string) =>
  checkHere(reportOf(projectOf([], { goals: [goal] })), [rule])
    .findings.map((finding) => finding.severity)
    .join(' ');

describe('goal-amounts-are-within-budget', () => {
  it.each([
    ['完成系统升级，所需费用共计62.72万元。', 'error'],
    ['项目预算12万。', 'error'],
    ['需150,000元。', 'error'],
    ['用于设备采购，支付15万元。', 'warning'],
    ['支付工程尾款，合同共计62.72万元。', 'warning'],
  ])('of “%s” says “%s”', (goal, expected) => expect(severity(goal)).toBe(expected));

  it.each([
    '所需费用共计10万元。',
    '争取上级资金200万元。',
    '带动社会投入5000万元。',
    '实现销售收入500万元。',
    '服务群众200万人次。',
    '补助标准每人每年20万元。',
  ])('leaves “%s” alone', (goal) => expect(severity(goal)).toBe(''));
});
