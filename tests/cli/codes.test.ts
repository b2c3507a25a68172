import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { writeXlsx } from '../../server/documents/xlsx/write-xlsx.ts';
import { openPackStore } from '../../server/packs/pack-store.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';
import { line, reportInput } from '../support/report-builder.ts';
import { ownFolder } from './own-folder.ts';
import { runHere } from './run-here.ts';

const folder = ownFolder();

async function list(...rows: readonly (readonly [string, string])[]): Promise<string> {
  const sheet = {
    name: '功能科目',
    columns: ['科目编码', '科目名称'].map((title) => ({ title, width: 20 })),
    rows: rows.map((texts) => ({
      role: 'plain' as const,
      cells: texts.map((text) => ({ kind: 'text' as const, text })),
    })),
  };
  await writeFile(folder.path('list.xlsx'), await writeXlsx({ title: '', sheets: [sheet] }, new Date(0)));
  return folder.path('list.xlsx');
}

const rows = [
  ['2010301', '行政运行'],
  ['2990101', '新设项'],
  ['29901', '新设款'],
] as const;

test('differences are printed; nothing is written unless told where', async () => {
  const run = await runHere(['codes', await list(...rows)]);
  expect([run.code, run.complaints]).toEqual([0, '']);
  expect(run.printed).toContain(
    '与程序现有的名单不同 2 处：\n增  支出功能分类 29901 新设款\n增  支出功能分类 2990101 新设项',
  );
  expect(await folder.names()).toEqual(['list.xlsx']);
});

test('lists of a folder are added to those of the program, and loading again changes nothing', async () => {
  const lists = folder.path('codes');
  await mkdir(lists);
  await writeFile(folder.path('codes/functional-class.tsv'), '2990102\t早先加的\n');
  const run = await runHere(['codes', await list(...rows), '--lists', lists]);
  expect([run.code, run.complaints]).toEqual([0, '']);
  expect(await readFile(folder.path('codes/functional-class.tsv'), 'utf8')).toBe(
    '29901\t新设款\n2990101\t新设项\n2990102\t早先加的\n',
  );
  const { codeNames } = await openPackStore(templatesFolder, lists);
  const names = codeNames.functionalClass;
  expect(['2010301', '2990101', '2990102'].map((code) => names.get(code))).toEqual([
    '行政运行',
    '新设项',
    '早先加的',
  ]);
  expect([...names.keys()]).toEqual([...names.keys()].sort());
});

test('a report takes the names of the codes it uses', async () => {
  const report = await folder.put(reportInput({ lines: [line('l1', { functionalClass: '2990101' })] }));
  const run = await runHere([
    'codes',
    await list(...rows),
    '--into',
    report,
    '--out',
    folder.path('new.json'),
  ]);
  expect([run.code, run.complaints]).toEqual([0, '']);
  expect(run.printed).toContain('报告自用的科目名称：原有 0 个，现有 2 个');
  const { codeNames } = JSON.parse(await readFile(folder.path('new.json'), 'utf8'));
  expect(codeNames).toEqual([
    { list: 'functionalClass', code: '29901', name: '新设款' },
    { list: 'functionalClass', code: '2990101', name: '新设项' },
  ]);
});

test.each([
  [['codes'], '后面应写一个科目表工作簿'],
  [['codes', 'a.xlsx', '--into', 'b.json'], '用 --out 写明新报告文件'],
  [['codes', 'a.xlsx', '--mode', 'all'], 'fill（只填空白）或 replace'],
  [['codes', 'a.xlsx'], 'a.xlsx：找不到这个文件'],
])('%j is refused', async (args, complaint) => {
  const run = await runHere(args);
  expect(run.code).toBe(2);
  expect(run.complaints).toContain(complaint);
});

test('a code with two names is refused, and nothing is written', async () => {
  const run = await runHere([
    'codes',
    await list(['201', '甲'], ['201', '乙']),
    '--lists',
    folder.path('codes'),
  ]);
  expect([run.code, await folder.names()]).toEqual([2, ['list.xlsx']]);
  expect(run.complaints).toContain('科目 201 有两个名称');
});
