import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../server/documents/docx/zip/read-zip.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';
import { line, project, reportInput } from '../support/report-builder.ts';
import { ownFolder } from './own-folder.ts';
import { runHere } from './run-here.ts';

const folder = ownFolder();

const before = reportInput({
  projects: [project('p1', { code: '00130', name: '=监测', goals: ['保障设备运行。'] })],
});
const after = reportInput({
  department: { code: '330', name: '示例市水文局', year: 2026 },
  lines: [
    line('l1', { amount: '625000.00' }),
    line('l2', { unit: 'u2', functionalClass: '2010350', amount: '300000.00' }),
  ],
  projects: [project('p1', { code: '00130', name: '=监测', goals: ['保障设备安全运行。'] })],
});

async function compare(...options: readonly string[]) {
  const [one, other] = [await folder.put(before, 'before.json'), await folder.put(after, 'after.json')];
  return runHere(['compare', one, other, ...options]);
}

describe('compare', () => {
  test('prints what changed, with the amounts of both years', async () => {
    const { code, printed, complaints } = await compare();
    expect([code, complaints]).toEqual([0, '']);
    expect(printed).toContain('示例市水文局2025年与2026年部门预算比较');
    expect(printed).toContain('变动  2010301 行政运行  合计 50.00→62.50（25.0%）');
    expect(printed).toContain('绩效目标：保障设备[+安全+]运行。');
    expect(printed).not.toContain('2010350');
  });

  test('prints JSON for programs', async () => {
    const { printed } = await compare('--format', 'json');
    const { reports, scopes } = JSON.parse(printed);
    expect(reports.after).toMatchObject({ department: '示例市水文局', year: 2026 });
    expect(scopes[0].bridge.total).toEqual({
      before: '800000.00',
      after: '925000.00',
      difference: '125000.00',
      percent: '15.6',
    });
  });

  test('writes a workbook: codes and what looks like a formula are text, amounts are numbers', async () => {
    const file = folder.path('out.xlsx');
    expect(await compare('--out', file)).toMatchObject({ code: 0, printed: '', complaints: '' });
    const parts = readZip(await readFile(file));
    const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, xml]) => xml);
    const all = sheets.join('');
    expect(all).toContain('t="inlineStr"><is><t xml:space="preserve">00130</t>');
    expect(all).toContain('t="inlineStr"><is><t xml:space="preserve">=监测</t>');
    expect(all).toContain('<v>12.5</v>');
    expect(all).not.toMatch(/<f[ >]/);
    expect(parts.get('xl/styles.xml')).toContain('quotePrefix="1"');
  });

  test('writes a docx with what was taken out struck through and what was put in underlined', async () => {
    const file = folder.path('out.docx');
    expect(await compare('--format', 'docx', '--out', file)).toMatchObject({ code: 0 });
    const body = readZip(await readFile(file)).get('word/document.xml') ?? '';
    expect(body).toMatch(/<w:u w:val="single"\/><\/w:rPr><w:t xml:space="preserve">安全<\/w:t>/);
    expect(body).toContain('内部使用，不对外公开');
  });

  test('the same reports give the same bytes', async () => {
    const [one, other] = [folder.path('one.xlsx'), folder.path('other.xlsx')];
    await compare('--out', one);
    await compare('--out', other);
    expect(await readFile(one)).toEqual(await readFile(other));
  });

  test('takes two samples of different forms and different departments', async () => {
    const sample = (name: string) => join(templatesFolder, name);
    const run = await runHere([
      'compare',
      sample('hebei-2023/samples/water-resources-bureau.json'),
      sample('hebei-2024/samples/culture-tourism-bureau.json'),
    ]);
    expect(run.code).toBe(0);
    expect(run.printed).toContain('示例市水利局2023年与示例县文化广电和旅游局2026年部门预算比较');
  });

  test.each([
    [['--format', 'pdf'], 'text、json、xlsx、docx'],
    [['--format', 'xlsx'], '--out'],
    [['third.json'], '两个报告文件'],
  ])('says what is wrong with its arguments: %s', async (options, complaint) => {
    expect(await compare(...options)).toMatchObject({
      code: 2,
      complaints: expect.stringContaining(complaint),
    });
  });
});
