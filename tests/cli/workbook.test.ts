import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { writeXlsx } from '../../server/documents/xlsx/write-xlsx.ts';
import { reportWorkbook } from '../../server/workbook/writing/report-workbook.ts';
import { line, reportInput } from '../support/report-builder.ts';
import { ownFolder } from './own-folder.ts';
import { runHere } from './run-here.ts';

const folder = ownFolder();
const filled = reportInput();
const blank = reportInput({ lines: [], economicLines: [] });

async function json(name: string) {
  return parseWorkingReport(JSON.parse(await readFile(folder.path(name), 'utf8')));
}

test('a report goes down as a workbook, and fills a blank one', async () => {
  const workbook = folder.path('填报.xlsx');
  const down = await runHere(['workbook', await folder.put(filled), '--out', workbook]);
  expect([down.code, down.complaints]).toEqual([0, '']);
  expect(down.printed).toContain('24 张工作表：填写说明、基本信息、单位');
  const into = await folder.put(blank, 'blank.json');
  const up = await runHere([
    'import',
    workbook,
    '--into',
    into,
    '--out',
    folder.path('new.json'),
    '--protocol',
    folder.path('p.txt'),
  ]);
  expect([up.code, up.complaints]).toEqual([0, '']);
  expect(up.printed).toContain(
    '差异 5 处：\n增  收支明细 › 第 1 行 2010301 行政运行\n      单位：示例市水文局本级\n',
  );
  expect(up.printed).toContain('      金额：500,000.00 元');
  expect(await json('new.json')).toEqual(parseWorkingReport(filled));
  expect(await readFile(folder.path('p.txt'), 'utf8')).toContain(
    '已识别  工作表“收支明细”：2 行：新增 2，改动 0，删去 0',
  );
});

async function changedWorkbook(amount: string): Promise<string> {
  const report = parseWorkingReport(reportInput({ lines: [line('l1', { amount: '1.00' }), line('l2')] }));
  const { title, sheets } = reportWorkbook(report, undefined);
  const changed = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.kind === 'number' && cell.value === '1.00' ? ({ kind: 'text', text: amount } as const) : cell,
      ),
    })),
  }));
  await writeFile(folder.path('w.xlsx'), await writeXlsx({ title, sheets: changed }, new Date(0)));
  return folder.path('w.xlsx');
}

test('what is replaced is printed with both values before it is written', async () => {
  const into = await folder.put(reportInput({ lines: [line('l1', { amount: '1.00' }), line('l2')] }));
  const run = await runHere([
    'import',
    await changedWorkbook('2'),
    '--into',
    into,
    '--out',
    folder.path('new.json'),
    '--mode',
    'replace',
  ]);
  expect(run.printed).toContain(
    '差异 1 处：\n改  收支明细 › 第 1 行 2010301 行政运行 › 金额：1.00 元 → 2.00 元',
  );
  expect((await json('new.json')).lines[0]?.amount).toBe('2.00');
});

test('a cell that could mean two things stops the import, and nothing is written', async () => {
  const into = await folder.put(reportInput({ lines: [line('l1', { amount: '1.00' }), line('l2')] }));
  const run = await runHere([
    'import',
    await changedWorkbook('1.2,3'),
    '--into',
    into,
    '--out',
    folder.path('new.json'),
    '--mode',
    'replace',
  ]);
  expect(run.code).toBe(2);
  expect(run.complaints).toContain('1 个单元格无法确定含义，未写出报告');
  expect(run.complaints).toContain('工作表“收支明细”第 2 行“金额”（G2）：“1.2,3”分不清小数点和千分位');
  expect(await folder.names()).toEqual(['report.json', 'w.xlsx']);
});

test('an export of the budget system is read by its titles; any other workbook is refused', async () => {
  const sheet = (name: string, ...texts: readonly (readonly string[])[]) => ({
    name,
    columns: (texts[0] ?? []).map((title) => ({ title, width: 9 })),
    rows: texts.slice(1).map((own) => ({
      role: 'plain' as const,
      cells: own.map((text) => ({ kind: 'text' as const, text })),
    })),
  });
  const into = await folder.put(blank);
  const titles = ['预算单位', '项目类别', '功能科目', '资金来源', '金额(万元)'];
  const row = ['330001', '公用经费', '2010301', '一般公共预算', '12.5'];
  const imported = async (name: string, ...texts: readonly (readonly string[])[]) => {
    const bytes = await writeXlsx({ title: '', sheets: [sheet(name, ...texts)] }, new Date(0));
    await writeFile(folder.path('export.xlsx'), bytes);
    return runHere(['import', folder.path('export.xlsx'), '--into', into, '--out', folder.path('new.json')]);
  };
  const run = await imported('Sheet1', titles, row);
  expect([run.code, run.complaints]).toEqual([0, '']);
  expect(run.printed).toContain('金额：金额(万元)（E 列）');
  expect((await json('new.json')).lines.map(({ unit, amount }) => [unit, amount])).toEqual([
    ['u1', '125000.00'],
  ]);
  expect((await imported('Sheet1', ['姓名'], ['甲'])).complaints).toContain('没有填报表的工作表');
});

test.each([
  [['workbook'], '后面应写一个报告文件'],
  [['workbook', 'a.json'], '请用 --out'],
  [['import', 'a.xlsx'], '请用 --into'],
  [['import', 'a.xlsx', '--into', 'b.json'], '请用 --out'],
  [
    ['import', 'a.xlsx', '--into', 'b.json', '--out', 'c.json', '--mode', 'all'],
    'fill（只填空白）或 replace',
  ],
  [['import', 'a.docx', '--into', 'b.json', '--out', 'c.json'], '只用于导入工作簿'],
  [['import', 'a.xlsx', '--into', 'b.json', '--out', 'c.json'], 'a.xlsx：找不到这个文件'],
])('%j is refused', async (args, complaint) => {
  const run = await runHere(args);
  expect(run.code).toBe(2);
  expect(run.complaints).toContain(complaint);
});
