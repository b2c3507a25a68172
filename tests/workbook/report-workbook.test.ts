import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../schemas/edit/apply-changes.ts';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import type { Workbook, Worksheet, WorksheetCell } from '../../server/documents/xlsx/workbook.ts';
import { writeXlsx } from '../../server/documents/xlsx/write-xlsx.ts';
import { readXlsx } from '../../server/import/xlsx/read-xlsx.ts';
import type { ImportMode } from '../../server/workbook/reading/merge-item.ts';
import { readReportWorkbook } from '../../server/workbook/reading/read-report-workbook.ts';
import { reportWorkbook } from '../../server/workbook/writing/report-workbook.ts';
import { reportArbitrary, reportRuns } from '../support/report-arbitrary.ts';
import { line, project, reportInput, unit } from '../support/report-builder.ts';

const working = (change: Parameters<typeof reportInput>[0] = {}): WorkingReport =>
  parseWorkingReport(reportInput(change));

const text = (words: string): WorksheetCell => ({ kind: 'text', text: words });

async function read(workbook: Workbook, into: WorkingReport, mode: ImportMode = 'replace') {
  let next = 0;
  const source = readXlsx(await writeXlsx(workbook, new Date(0)));
  return readReportWorkbook(source, into, { mode, newId: () => `new${next++}` });
}

/** The workbook of the report with one sheet changed. */
function changed(report: WorkingReport, name: string, change: (sheet: Worksheet) => Worksheet): Workbook {
  const workbook = reportWorkbook(report);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

/** The sheet with a cell written otherwise; the row counts from the first below the titles. */
const withCell =
  (row: number, title: string, cell: WorksheetCell) =>
  (sheet: Worksheet): Worksheet => {
    const column = sheet.columns.findIndex((own) => own.title.startsWith(title));
    const rows = sheet.rows.map((own, at) =>
      at === row ? { ...own, cells: own.cells.map((was, place) => (place === column ? cell : was)) } : own,
    );
    return { ...sheet, rows };
  };

const withTitle =
  (from: string, to: string) =>
  (sheet: Worksheet): Worksheet => ({
    ...sheet,
    columns: sheet.columns.map((column) => (column.title === from ? { ...column, title: to } : column)),
  });

const lists = ['lines', 'closing', 'economicLines', 'projects', 'procurement', 'assets', 'lastYear'] as const;

describe('a report written as a workbook and read again', () => {
  it('is the same report, whether blanks are filled or everything is replaced', async () => {
    await fc.assert(
      fc.asyncProperty(reportArbitrary, fc.constantFrom('fill', 'replace'), async (report, mode) => {
        const same = parseWorkingReport(report);
        const { changes, faults } = await read(reportWorkbook(same), same, mode as ImportMode);
        expect([changes, faults]).toEqual([[], []]);
      }),
      { ...reportRuns, numRuns: 25 },
    );
  });

  it('fills an emptied report with what it held', async () => {
    await fc.assert(
      fc.asyncProperty(reportArbitrary, async (report) => {
        const whole = withoutEmptyParts(parseWorkingReport(report));
        const emptied = parseWorkingReport({
          ...whole,
          ...Object.fromEntries(lists.map((list) => [list, []])),
          threePublic: { origin: 'entered', entries: [] },
        });
        const { report: filled, faults, changes } = await read(reportWorkbook(whole), emptied, 'fill');
        expect(faults).toEqual([]);
        for (const list of lists) expect(filled[list]).toEqual(whole[list]);
        if (whole.threePublic.origin === 'entered') expect(filled.threePublic).toEqual(whole.threePublic);
        expect(applyChanges(emptied, changes).report).toEqual(filled);
      }),
      { ...reportRuns, numRuns: 25 },
    );
  });

  it('is the same with every text that a workbook could take for something else', async () => {
    const report = working({
      units: [
        unit('u1', '=1+1', { code: '001', grade: ' 前后空格 ', funding: '_x0041_' }),
        unit('u2', '+86'),
      ],
      projects: [
        project('p1', {
          unit: 'u1',
          code: '0012345678901234567',
          name: '@甲',
          purpose: '第一行\n\t-第二行',
          goals: ['一\n二', '三'],
          plan: ['25', null, '100', null],
          period: { from: 2024, to: 2026 },
          indicators: [
            { id: 'i1', level1: '产出', level2: '数量', name: '', operator: '≥', value: '095', unit: '%' },
          ],
        }),
        project('p2', { unit: 'u2', name: '@甲', statedBudget: { fiscal: '0.10', other: '0.00' } }),
      ],
      lines: [line('l1', { category: 'projectExpenditure', project: 'p1', amount: '9999999999999.99' })],
      lastYear: [
        {
          id: 'y1',
          scope: 'department',
          basis: 'approved',
          origin: 'typed',
          expenditure: { basicExpenditure: '0.00' },
        },
      ],
    });
    for (const mode of ['fill', 'replace'] as const) {
      const { changes, faults } = await read(reportWorkbook(report), report, mode);
      expect([changes, faults]).toEqual([[], []]);
    }
  });
});

function withoutEmptyParts(report: WorkingReport): WorkingReport {
  const assets = report.assets.map((own) => ({
    ...own,
    parts: Object.fromEntries(
      Object.entries(own.parts).filter(([, part]) => Object.keys(part ?? {}).length > 0),
    ),
  }));
  return parseWorkingReport({ ...report, assets });
}

describe('what was changed in a workbook', () => {
  const report = working();

  it.each([
    ['replace', '600000.00'],
    ['fill', '500000.00'],
  ] as const)('is taken over as the user chose: %s', async (mode, amount) => {
    const workbook = changed(
      report,
      '收支明细',
      withCell(0, '金额', { kind: 'number', value: '600000', format: 'money' }),
    );
    const result = await read(workbook, report, mode);
    expect(result.report.lines[0]?.amount).toBe(amount);
    expect(result.changes.length).toBe(mode === 'replace' ? 1 : 0);
    const kept = result.protocol.filter(
      ({ message }) => message.includes('未改动') && message.includes('600000'),
    );
    expect(kept.length).toBe(mode === 'fill' ? 1 : 0);
  });

  it.each([
    ['金额（元）', '金额 ( 万元 )', '６０．５', '605000.00'],
    ['金额（元）', '金额（元）', '1,234,567.8', '1234567.80'],
    ['金额（元）', '金额*(单位：万元)', '１，２３４．５', '12345000.00'],
    ['金额（元）', '金额', '35.6万元', '356000.00'],
  ])('an amount under “%s” written as “%s”: %s', async (from, to, words, amount) => {
    const only = working({ lines: [line('l1')], economicLines: [] });
    const workbook = changed(only, '收支明细', (sheet) =>
      withTitle(from, to)(withCell(0, '金额', text(words))(sheet)),
    );
    expect((await read(workbook, only)).report.lines[0]?.amount).toBe(amount);
  });

  it.each([
    ['金额', '1.234,5', '分不清小数点和千分位'],
    ['金额', '五万', '不是金额'],
    ['金额', '0.001', '精确到了分以下'],
    ['功能科目', '20103', '7 位数字'],
    ['支出类别', '人员支出', '应为 基本支出、项目支出'],
    ['单位', '没有的单位', '没有单位“没有的单位”'],
    ['上年结转', '也许', '应为“是”或“否”'],
  ])('is refused with its place where it is ambiguous: %s %s', async (title, words, why) => {
    const { faults, changes } = await read(
      changed(report, '收支明细', withCell(1, title, text(words))),
      report,
    );
    expect(faults.map(({ where }) => where)).toEqual([
      expect.stringMatching(new RegExp(`^工作表“收支明细”第 3 行“${title}.*”（[A-Z]3）$`)),
    ]);
    expect(faults[0]?.message).toContain(why);
    expect(changes).toEqual([]);
  });

  it('is refused where a column of amounts says no unit', async () => {
    const workbook = changed(report, '收支明细', (sheet) => ({
      ...withTitle('金额（元）', '金额')(withCell(0, '金额', text('60'))(sheet)),
      rows: withCell(0, '金额', text('60'))(sheet).rows.slice(0, 1),
    }));
    expect((await read(workbook, report, 'fill')).faults[0]?.message).toContain('没有单位');
  });

  it('is found by titles: columns in another order, with spaces, others between', async () => {
    const workbook = changed(report, '收支明细', ({ columns, rows, ...sheet }) => ({
      ...sheet,
      columns: [
        { title: '备 注', width: 9 },
        ...[...columns].reverse().map((own) => ({ ...own, title: ` ${own.title} ` })),
      ],
      rows: rows.map(({ role, cells }) => ({ role, cells: [text('自用'), ...[...cells].reverse()] })),
    }));
    const { changes, faults, protocol } = await read(workbook, report);
    expect([changes, faults]).toEqual([[], []]);
    expect(protocol.map(({ message }) => message)).toContain('不认识的列，未读取：备 注（A 列）');
  });

  it('puts new rows where they stand, with their references, and knows them when read twice', async () => {
    const workbook = changed(report, '收支明细', (sheet) => ({
      ...sheet,
      rows: [
        ...sheet.rows.slice(0, 1),
        newRow(sheet, {
          单位: '330002',
          '功能科目（项）': '2010350 事业运行',
          支出类别: '基本 支出',
          资金来源: '事业收入',
          '金额（元）': '100',
        }),
        ...sheet.rows.slice(1),
        newRow(sheet, { 单位: '合计', '金额（元）': '9' }),
      ],
    }));
    const once = await read(workbook, report, 'fill');
    expect(once.faults).toEqual([]);
    expect(once.report.lines.map(({ id }) => id)).toEqual(['l1', 'new0', 'l2']);
    expect(once.report.lines[1]).toEqual({
      id: 'new0',
      unit: 'u2',
      functionalClass: '2010350',
      category: 'basicExpenditure',
      source: 'serviceIncome',
      carryOver: false,
      amount: '100.00',
    });
    expect((await read(workbook, once.report, 'fill')).changes).toEqual([]);
  });

  it('takes out rows that are gone only when it replaces, and never what others name', async () => {
    const gone = (name: string) =>
      changed(report, name, (sheet) => ({ ...sheet, rows: sheet.rows.slice(1) }));
    expect((await read(gone('收支明细'), report, 'fill')).changes).toEqual([]);
    expect((await read(gone('收支明细'), report)).changes).toEqual([
      { kind: 'remove', path: ['lines'], id: 'l1' },
    ]);
    const units = await read(gone('单位'), report);
    expect(units.changes).toEqual([]);
    expect(units.protocol.map(({ message }) => message).join()).toContain('未删去');
  });

  it('keeps further funds of a purchase with it', async () => {
    const buying = working({
      procurement: [
        {
          id: 'b1',
          unit: 'u1',
          origin: { kind: 'publicCost' },
          name: '计算机',
          funds: [
            { source: 'generalPublicBudget', amount: '1.00' },
            { source: 'otherIncome', carryOver: true, amount: '2.00' },
          ],
        },
      ],
    });
    const workbook = changed(buying, '政府采购', withCell(1, '金额', text('3')));
    const { report: bought } = await read(workbook, buying);
    expect(bought.procurement[0]?.funds.map(({ amount }) => amount)).toEqual(['1.00', '3.00']);
  });
});

const newRow = (sheet: Worksheet, texts: Readonly<Record<string, string>>): Worksheet['rows'][number] => ({
  role: 'plain',
  cells: sheet.columns.map(({ title }) => (texts[title] ? text(texts[title]) : { kind: 'blank' })),
});

it('a blank report gives an empty template with every sheet, choices and ready columns', async () => {
  const blank = working({ lines: [], economicLines: [] });
  const { sheets } = reportWorkbook(blank);
  expect(
    sheets.map(({ name, rows }) => [name, name === '填写说明' || name === '单位' ? '' : rows.length]),
  ).toEqual([
    ['填写说明', ''],
    ['单位', ''],
    ...['收支明细', '年终结转', '经济分类', '三公', '项目', '绩效指标', '政府采购', '国有资产', '上年数'].map(
      (name) => [name, 0],
    ),
  ]);
  expect(sheets[2]?.columns[0]).toMatchObject({ isHidden: true });
  expect((await read({ title: '', sheets }, blank)).changes).toEqual([]);
});
