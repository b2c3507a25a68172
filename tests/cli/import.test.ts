import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../schemas/model/parse-report.ts';
import { casesFolder, missingCases } from '../acceptance/cases-folder.ts';
import { docxOf, paragraph, run as textRun } from '../import/docx-of.ts';
import { ownFolder } from './own-folder.ts';
import { runHere } from './run-here.ts';

const folder = ownFolder();
const published = join(casesFolder, 'luquan-2025/published.docx');

describe.skipIf(missingCases !== '')(`a published docx ${missingCases}`, () => {
  test('is imported as a report, with a protocol of what was understood', async () => {
    const [out, protocol] = [folder.path('report.json'), folder.path('protocol.txt')];
    const run = await runHere(['import', published, '--out', out, '--protocol', protocol]);
    expect([run.code, run.complaints]).toEqual([0, '']);
    expect(run.printed).toMatch(/^已识别 \d+ 处，推测 \d+ 处，未识别 0 处/);
    const report = parseReport(JSON.parse(await readFile(out, 'utf8')));
    expect(report.department).toMatchObject({ code: '202', year: 2025 });
    expect(await readFile(protocol, 'utf8')).toContain('已识别  第3张表：“部门预算支出总表”');
  });

  test('has a protocol for programs where its file is JSON', async () => {
    const protocol = folder.path('protocol.json');
    await runHere(['import', published, '--out', folder.path('report.json'), '--protocol', protocol]);
    expect(JSON.parse(await readFile(protocol, 'utf8'))[0]).toMatchObject({ certainty: 'understood' });
  });

  test('is checked as it is, under another name too', async () => {
    const other = folder.path('report.bak');
    await writeFile(other, await readFile(published));
    const run = await runHere(['check', other]);
    expect([run.code, run.complaints]).toEqual([1, '']);
    expect(run.printed).toContain('拟购置固定资产文字为13.07万元');
  });
});

test.each([
  [['import'], '后面应写一个已公开的报告'],
  [['import', 'a.docx'], '请用 --out'],
  [['import', 'a.docx', '--out', 'b', '--protocol', 'b'], '不同的文件名'],
  [['import', 'a.docx', '--out', 'b.json'], 'a.docx：找不到这个文件'],
])('%j is refused', async (args, complaint) => {
  const run = await runHere(args);
  expect(run.code).toBe(2);
  expect(run.complaints).toContain(complaint);
});

test('a document that is no budget report is refused, and nothing is written', async () => {
  const file = folder.path('letter.docx');
  await writeFile(file, await docxOf(paragraph(textRun('通知'))));
  const run = await runHere(['import', file, '--out', folder.path('out.json')]);
  expect(run.code).toBe(2);
  expect(run.complaints).toContain('letter.docx：文件中没有找到部门预算公开表');
  expect(await folder.names()).toEqual(['letter.docx']);
});
