import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../../schemas/check/engine/check-result.ts';
import { whyNotFinal } from '../../../../schemas/check/engine/why-not-final.ts';
import { sensitiveWordsAreReviewed } from '../../../../schemas/check/rules/disclosure/sensitive-words-are-reviewed.ts';
import type { Waiver } from '../../../../schemas/model/waiver.ts';
import { buildReport, project } from '../../../support/report-builder.ts';
import { checkHere, foundBy } from '../../check-here.ts';
import { withTarget } from '../scope-texts.ts';

describe('sensitive-words-are-reviewed', () => {
  it.each([
    ['保障党政密码通信正常运行。', 'warning', '密码通信'],
    ['更新红机电话线路。', 'warning', '红机'],
    ['绘制内网拓扑图。', 'warning', '拓扑'],
    ['采购警用武器弹药。', 'warning', '武器'],
    ['做好机要文件传递。', 'note', '机要'],
    ['完成电子政务内网建设。', 'note', '内网'],
  ])('marks %s', (text, severity, word) => {
    const found = foundBy(sensitiveWordsAreReviewed, withTarget(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${severity} .*“${word}”`));
  });

  it.each([
    '落实《中华人民共和国保守国家秘密法》，签订保密协议，开展保密教育。',
    '涉密采购事项按照相关规定执行。',
    '重置用户密码，慰问一线人员，收集市场情报。',
    '承担县委保密委员会日常工作，所有内容均不涉密。',
  ])('leaves %s', (text) => {
    expect(foundBy(sensitiveWordsAreReviewed, withTarget(text))).toEqual([]);
  });

  it('marks the words the report adds', () => {
    const report = withTarget('开展蓝盾行动。', { sensitiveWords: ['蓝盾'] });
    expect(foundBy(sensitiveWordsAreReviewed, report)[0]).toMatch(/^warning .*“蓝盾”/);
  });

  it('asks once for a project, although the department and its unit print it', () => {
    const report = buildReport({
      projects: [project('p1', { name: '密码设备维护', purpose: '维护密码设备。' })],
    });
    expect(foundBy(sensitiveWordsAreReviewed, report)).toHaveLength(1);
  });

  it('stops the final export until it is confirmed with a reason', () => {
    const rules = [sensitiveWordsAreReviewed];
    const report = withTarget('更新红机电话线路。');
    const open = checkHere(report, rules);
    expect(open.findings.map(({ mustBeConfirmed }) => mustBeConfirmed)).toEqual([true]);
    expect(undecided(open)).toEqual([expect.stringContaining('有 1 处保密审查事项没有处理')]);
    const confirmed = { ...report, waivers: open.findings.map(confirmedBy('保密员乙')) };
    expect(undecided(checkHere(confirmed, rules))).toEqual([]);
  });

  it('asks again once the words become others', () => {
    const rules = [sensitiveWordsAreReviewed];
    const { findings } = checkHere(withTarget('更新红机电话线路。'), rules);
    const other = withTarget('更新红机电话线路和密码设备。', {
      waivers: findings.map(confirmedBy('保密员乙')),
    });
    expect(undecided(checkHere(other, rules))).toHaveLength(1);
  });
});

const undecided = (result: CheckResult): readonly string[] =>
  whyNotFinal(result).filter((reason) => reason.includes('保密审查'));

const confirmedBy =
  (name: string) =>
  ({ rule, key }: { readonly rule: string; readonly key: string }, index: number): Waiver => ({
    id: `w${index}`,
    rule,
    finding: key,
    reason: '已经保密审查，可以公开',
    name,
    time: '2025-01-31T08:00:00Z',
  });
