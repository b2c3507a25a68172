import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { ReportInput } from '../../schemas/model/report.ts';
import { line, project, reportInput } from '../support/report-builder.ts';
import { ownFolder } from './own-folder.ts';
import { renderer, runHere } from './run-here.ts';

const folder = ownFolder();

/** Runs render on the report: refused, with nothing written. Gives what the person is told. */
async function refusal(report: unknown): Promise<string> {
  const file = await folder.put(report);
  const run = await runHere(
    ['render', file, '--docx', folder.path('a.docx'), '--pdf', folder.path('a.pdf')],
    () => renderer(),
  );
  expect(run.code).toBe(2);
  expect(run.printed).toBe('');
  expect(await folder.names()).toEqual(['report.json']);
  expect(run.complaints).toMatch(/[一-鿿]/);
  expect(run.complaints).not.toMatch(/\n\s+at |node:|undefined|\[object/);
  return run.complaints;
}

const changed = (change: Partial<ReportInput> | Record<string, unknown>) =>
  refusal({ ...reportInput(), ...change });

describe('a file that is no report', () => {
  test.each([
    ['{\n "schemaVersion": 1,\n "lines": [1,]\n}', '第 3 行'],
    ['{\n "a": 1', '不是完整的 JSON'],
    ['', '文件是空的'],
    ['[]', '应为一个 JSON 对象'],
    ['"x"', '应为一个 JSON 对象'],
    ['{}', '格式版本（schemaVersion）'],
  ])('%j is refused with its place', async (text, words) => {
    expect(await refusal(text)).toContain(words);
  });

  test('of another encoding says which it should have', async () => {
    const file = folder.path('report.json');
    await writeFile(file, new Uint8Array([0x7b, 0xb2, 0xbf, 0x7d]));
    const run = await runHere(['tables', file]);
    expect([run.code, run.complaints]).toEqual([2, expect.stringContaining('UTF-8')]);
  });

  test('that is not there, or is a folder, says so', async () => {
    expect((await runHere(['tables', folder.path('none.json')])).complaints).toContain(
      'none.json：找不到这个文件',
    );
    expect((await runHere(['tables', folder.path()])).complaints).toContain('这是一个文件夹');
  });
});

describe('a report that cannot be used', () => {
  test.each<[string, Partial<ReportInput> | Record<string, unknown>, readonly string[]]>([
    [
      'an unknown pack',
      { pack: { id: 'nowhere', version: 1 } },
      ['pack.id', '没有版式“nowhere”', 'hebei-2024'],
    ],
    ['an unknown pack version', { pack: { id: 'hebei-2024', version: 7 } }, ['pack.version', '没有第 7 版']],
    [
      'a year before the pack',
      { department: { code: '1', name: '局', year: 2023 } },
      ['department.year', '2024 年起', '报告为 2023 年'],
    ],
    ['a year after the pack', { pack: { id: 'hebei-2023', version: 1 } }, ['适用于 2023 年，报告为 2025 年']],
    ['a newer schema', { schemaVersion: 9 }, ['格式版本为 9']],
    ['an unknown option', { options: { colour: 'red' } }, ['options.colour', '版式没有这一选项']],
    ['an option out of choice', { options: { threePublicRows: '10' } }, ['9、11、13', '“10”']],
    ['an option named as what every object has', { options: { constructor: '9' } }, ['options.constructor']],
    [
      'a text of a section there is none of',
      { narrative: [{ id: 'n1', scope: 'department', section: 'dutys', added: ['甲'] }] },
      ['narrative[0].section', '“dutys”', 'duties'],
    ],
    ['a class that is to be hidden', { undisclosedCodes: ['204'] }, ['undisclosedCodes[0]', '7 位数字']],
    ['an unknown key', { remark: 1 }, ['不认识的字段 “remark”']],
    [
      'an exponent',
      { lines: [line('l1', { amount: '1e5' })] },
      ['收支明细第1条（lines[0].amount）', '“1e5”'],
    ],
    ['infinity', { lines: [line('l1', { amount: '∞' })] }, ['“∞”']],
    ['thirty digits', { lines: [line('l1', { amount: '9'.repeat(30) })] }, ['位数过多']],
    ['thousands separators', { lines: [line('l1', { amount: '1,000.00' })] }, ['千分位']],
    ['a JSON number', { lines: [{ ...line('l1'), amount: 1000 }] }, ['lines[0].amount', '字符串']],
    ['two of one id', { lines: [line('l1'), line('l1')] }, ['第2条（lines[1]）', '标识“l1”']],
    ['a dangling reference', { lines: [line('l1', { unit: 'u9' })] }, ['lines[0].unit', '“u9”不存在']],
    [
      'a flow that differs',
      {
        lines: [line('l1', { category: 'subsidyToAffiliates', source: 'serviceIncome', counterparty: 'u2' })],
      },
      ['“示例市水文站”之间的往来', '500000.00', '0.00'],
    ],
    ['a class without a place', { lines: [line('l1', { functionalClass: '2990101' })] }, ['“类” 299']],
    [
      'a budget both stated and in the ledger',
      {
        lines: [line('l1', { project: 'p1' })],
        projects: [project('p1', { statedBudget: { fiscal: '1.00' } })],
      },
      ['projects[0].statedBudget', '请只保留一处'],
    ],
    [
      '600 KB of text',
      { projects: [project('p1', { purpose: '长'.repeat(200_000) })] },
      ['projects[0].purpose', '文字过长'],
    ],
    [
      'a control character',
      { projects: [project('p1', { name: '甲\u0000' })] },
      ['projects[0].name', 'U+0000'],
    ],
    ['a mark that turns text around', { projects: [project('p1', { name: '甲\u202e' })] }, ['U+202E']],
    ['a line separator', { projects: [project('p1', { purpose: '甲\u2028乙' })] }, ['U+2028']],
    ['what a wrong decoding left', { projects: [project('p1', { name: '甲\ufffd' })] }, ['U+FFFD']],
    ['a lone surrogate', { projects: [project('p1', { name: '甲\udc00' })] }, ['projects[0].name', 'U+DC00']],
  ])('%s is named with its place', async (_, change, words) => {
    const told = await changed(change);
    for (const word of words) expect(told).toContain(word);
  });

  test('a character no font has is named with its code', async () => {
    const told = await changed({ projects: [project('p1', { purpose: '埃及文𓀀字' })] });
    expect(told).toContain('U+13000');
  });
});

describe('a command that does not come apart', () => {
  test.each([
    [[], '用法：'],
    [['print', 'a.json'], '没有命令“print”'],
    [['toString'], '没有命令“toString”'],
    [['tables'], 'tables 后面应写一个报告文件'],
    [['tables', 'a.json', 'b.json'], 'tables 后面应写一个报告文件'],
    [['tables', 'a.json', '--docx', 'b'], '不认识的选项 --docx'],
    [['render', 'a.json'], '请用 --docx 或 --pdf'],
    [['render', 'a.json', '--odt', 'b'], '不认识的选项 --odt'],
    [['render', 'a.json', '--docx'], '选项 --docx 后面缺少内容'],
    [['render', 'a.json', '--docx', '--pdf', 'b'], '选项 --docx 后面缺少内容'],
    [['render', 'a.json', '--pdf=b', '--pdf=c'], '选项 --pdf 写了两次'],
    [['render', 'a.json', '--docx=b', '--pdf=b'], '应写不同的文件名'],
  ])('%j is told what is missing, and how it is used', async (args, words) => {
    const { code, complaints } = await runHere(args);
    expect(code).toBe(2);
    expect(complaints).toContain(words);
    expect(complaints).toContain('用法：');
  });
});
