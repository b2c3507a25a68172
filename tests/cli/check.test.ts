import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReportInput } from '../../schemas/model/report.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';
import { line, project, reportInput } from '../support/report-builder.ts';
import { ownFolder } from './own-folder.ts';
import { runHere } from './run-here.ts';

const folder = ownFolder();

const check = async (change: Partial<ReportInput>, ...options: readonly string[]) =>
  runHere(['check', await folder.put(reportInput(change)), ...options]);

const wrongTotal = { asPublished: { 'department/expenditure/total/basicExpenditure': '81.00' } };

describe('check', () => {
  test('ends with 0 where no error is open, and says how much was looked at', async () => {
    const sample = join(templatesFolder, 'hebei-2024/samples/culture-tourism-bureau.json');
    const run = await runHere(['check', sample]);
    expect([run.code, run.complaints]).toEqual([0, '']);
    expect(run.printed).toMatch(/错误 0 个|没有发现问题/);
    expect(run.printed).toMatch(/检查通过 \d+ 项/);
  });

  test('ends with 1 at an error, with its place, both values and what to do', async () => {
    const run = await check(wrongTotal);
    expect(run.code).toBe(1);
    expect(run.printed).toContain('错误  示例市水文局 部门预算支出总表 “合计”行');
    expect(run.printed).toContain('81.00万元');
    expect(run.printed).toContain('处理：');
  });

  test('prints JSON for programs', async () => {
    const { printed } = await check(wrongTotal, '--format', 'json');
    const { verdict, findings } = JSON.parse(printed);
    expect(verdict.bySeverity.error).toBe(
      findings.filter(({ severity }: { severity: string }) => severity === 'error').length,
    );
    expect(findings[0]).toMatchObject({ severity: 'error', where: expect.stringContaining('支出总表') });
  });

  test('prints a line a finding for Excel and WPS', async () => {
    const { printed } = await check(wrongTotal, '--format=csv');
    const [head, first] = printed.split('\r\n');
    expect(head).toBe('级别,规则,位置,问题,处理,保留理由');
    expect(first).toMatch(/^错误,[a-z0-9-]+,/);
  });

  test('a finding that is kept with a reason no longer counts', async () => {
    const { printed } = await check(wrongTotal, '--format', 'json');
    const waivers = JSON.parse(printed).findings.map(
      ({ rule, key }: { rule: string; key: string }, index: number) => ({
        id: `w${index}`,
        rule,
        finding: key,
        reason: '已向财政部门核实',
        name: '填报员甲',
        time: '2025-01-31T08:00:00Z',
      }),
    );
    const run = await check({ ...wrongTotal, waivers });
    expect(run.code).toBe(0);
    expect(run.printed).toContain('已保留：已向财政部门核实，填报员甲');
  });

  test('an internal flow of one side is an error it finds, not a file it cannot use', async () => {
    const given = line('l1', { category: 'subsidyToAffiliates', counterparty: 'u2' });
    const run = await check({ lines: [given], economicLines: [] });
    expect(run.code).toBe(1);
    expect(run.printed).toContain('[internal-flows-have-two-sides]');
  });

  test('words to be confirmed are no errors, yet it says that they stop the final document', async () => {
    const run = await check({
      projects: [project('p1', { purpose: '更新红机电话线路。' })],
      lines: [line('l1', { category: 'projectExpenditure', project: 'p1' })],
      economicLines: [],
    });
    expect(run.printed).toMatch(/不能作为正式文件导出：有 \d+ 处保密审查事项没有处理/);
    expect(run.code).toBe(/^错误 {2}/m.test(run.printed) ? 1 : 0);
  });

  test('says what is wrong with its arguments', async () => {
    expect(await check({}, '--format', 'xml')).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('text、json、csv'),
    });
    expect(await runHere(['check'])).toMatchObject({ code: 2 });
    expect(await runHere(['check', folder.path('none.json')])).toMatchObject({ code: 2, printed: '' });
  });
});
