import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportMode } from '../../schemas/api/workbook.ts';
import { applyChanges } from '../../schemas/edit/apply-changes.ts';
import { narrativeAnswers } from '../../schemas/model/answer-names.ts';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import type { Workbook, Worksheet, WorksheetCell } from '../../server/documents/xlsx/workbook.ts';
import { writeXlsx } from '../../server/documents/xlsx/write-xlsx.ts';
import { readXlsx } from '../../server/import/xlsx/read-xlsx.ts';
import { packNamed } from '../../server/packs/pack-named.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';
import { changeLines } from '../../server/workbook/change-lines.ts';
import { readReportWorkbook } from '../../server/workbook/reading/read-report-workbook.ts';
import { entrySheets } from '../../server/workbook/sheets/entry-sheets.ts';
import { reportWorkbook } from '../../server/workbook/writing/report-workbook.ts';
import { seeded } from '../import/variants/seeded.ts';
import { reportRuns } from '../support/report-arbitrary.ts';
import { line, project, reportInput, unit } from '../support/report-builder.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { wholeReportArbitrary } from '../support/whole-report-arbitrary.ts';

const working = (change: Parameters<typeof reportInput>[0] = {}): WorkingReport =>
  parseWorkingReport(reportInput(change));

const text = (words: string): WorksheetCell => ({ kind: 'text', text: words });

async function read(
  workbook: Workbook,
  into: WorkingReport,
  mode: ImportMode = 'replace',
  pack = packOf(into),
) {
  let next = 0;
  const source = readXlsx(await writeXlsx(workbook, new Date(0)));
  return readReportWorkbook(source, into, { mode, pack, newId: () => `new${next++}` });
}

/** The workbook of the report with one sheet changed. */
function changed(report: WorkingReport, name: string, change: (sheet: Worksheet) => Worksheet): Workbook {
  const workbook = reportWorkbook(report, packOf(report));
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

const packOf = (report: WorkingReport) => packNamed(shippedPacks, report);

/** The lists that a workbook holds; the others are of one item each. */
const lists = [
  'institutions',
  'lines',
  'closing',
  'economicLines',
  'projects',
  'specialFunds',
  'performance',
  'procurement',
  'assets',
  'narrative',
  'glossary',
  'lastYear',
  'codeNames',
  'undisclosedCodes',
  'sensitiveWords',
] as const;

const modes = fc.constantFrom<ImportMode>('fill', 'replace');
const packs = fc.boolean();

describe('a report written as a workbook and read again', () => {
  it('is the same report, whether blanks are filled or everything is replaced, with a pack and without', async () => {
    await fc.assert(
      fc.asyncProperty(wholeReportArbitrary, modes, packs, async (report, mode, hasPack) => {
        const same = parseWorkingReport(report);
        const pack = hasPack ? packOf(same) : undefined;
        const { changes, faults } = await read(reportWorkbook(same, pack), same, mode, pack);
        expect([changes, faults]).toEqual([[], []]);
      }),
      { ...reportRuns, numRuns: 25 },
    );
  });

  it('is the same while it is being written, blanks anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(wholeReportArbitrary, modes, fc.integer(), async (report, mode, seed) => {
        const same = parseWorkingReport(withBlanks(report, seed));
        const { changes, faults } = await read(reportWorkbook(same, packOf(same)), same, mode);
        expect([changes, faults]).toEqual([[], []]);
      }),
      { ...reportRuns, numRuns: 25 },
    );
  });

  it('fills an emptied report with what it held', async () => {
    await fc.assert(
      fc.asyncProperty(wholeReportArbitrary, async (report) => {
        const whole = withoutEmptyParts(parseWorkingReport(report));
        const emptied = parseWorkingReport({
          ...whole,
          ...Object.fromEntries(lists.map((list) => [list, []])),
          threePublic: { origin: 'entered', entries: [] },
        });
        const workbook = reportWorkbook(whole, packOf(whole));
        const { report: filled, faults, changes } = await read(workbook, emptied, 'fill');
        expect(faults).toEqual([]);
        for (const list of lists) expect(asRead(filled[list])).toEqual(asRead(whole[list]));
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
      const { changes, faults } = await read(reportWorkbook(report, packOf(report)), report, mode);
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

/** What a cell keeps of a text: neither spaces around it nor lines with nothing on them, and paragraphs are its lines. */
function asRead(value: unknown): unknown {
  if (typeof value === 'string') return asLines(value).join('\n').trim();
  if (Array.isArray(value))
    return value.flatMap((item): readonly unknown[] =>
      typeof item === 'string' ? asLines(item) : [asRead(item)],
    );
  if (typeof value !== 'object' || value === null) return value;
  const read = Object.entries(value).map(([key, own]) => [key, asRead(own)] as const);
  return Object.fromEntries(read.filter(([, own]) => JSON.stringify(own ?? '').length > 2));
}

const asLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((own) => own.trim())
    .filter((own) => own !== '');

/** The report with some of its values taken out, as it is while it is written: names, codes, choices, amounts. */
function withBlanks(value: unknown, seed: number): unknown {
  const random = seeded(seed);
  const kept = new Set([
    'id',
    'origin',
    'pack',
    'department',
    'publication',
    'unit',
    'project',
    'owner',
    'kind',
  ]);
  const walk = (own: unknown): unknown => {
    if (Array.isArray(own)) return own.map((item) => (typeof item === 'string' ? item : walk(item)));
    if (typeof own !== 'object' || own === null) return own;
    return Object.fromEntries(
      Object.entries(own).map(([key, part]) =>
        kept.has(key) ? [key, part] : [key, typeof part === 'string' && random() < 0.2 ? '' : walk(part)],
      ),
    );
  };
  return walk(value);
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

  it('makes a unit of a new row, which other sheets may name', async () => {
    const workbook = changed(report, '单位', (sheet) => ({
      ...sheet,
      rows: [...sheet.rows, newRow(sheet, { 单位代码: '330003', 单位名称: '防汛站' })],
    }));
    const withLine = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === '收支明细'
          ? { ...sheet, rows: [...sheet.rows, newRow(sheet, { 单位: '防汛站', '金额（元）': '1' })] }
          : sheet,
      ),
    };
    for (const mode of ['fill', 'replace'] as const) {
      const { report: after, faults } = await read(withLine, report, mode);
      expect(faults).toEqual([]);
      expect(after.units.at(-1)).toMatchObject({ code: '330003', name: '防汛站' });
      expect(after.lines.at(-1)?.unit).toBe(after.units.at(-1)?.id);
    }
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
  const { sheets } = reportWorkbook(blank, undefined);
  const counted = sheets.map(({ name, rows }) => [name, rows.length] as const);
  expect(counted.filter(([, count]) => count > 0).map(([name]) => name)).toEqual([
    '填写说明',
    '基本信息',
    '单位',
    '公开范围',
  ]);
  expect(counted.map(([name]) => name)).toEqual(['填写说明', ...entrySheets.map(({ name }) => name)]);
  for (const { columns } of sheets.slice(1)) expect(columns[0]).toMatchObject({ isHidden: true });
  expect((await read({ title: '', sheets }, blank)).changes).toEqual([]);
});

describe('texts in a workbook', () => {
  const report = working();
  const rowsOf = (workbook: Workbook, name: string) =>
    (workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? []).map(({ cells }) =>
      cells.map((cell) => (cell.kind === 'text' ? cell.text : '')),
    );

  it('are offered by the headings they stand under, and what is left blank is not read', async () => {
    const workbook = reportWorkbook(report, packOf(report));
    const offered = rowsOf(workbook, '文字说明');
    expect(offered.slice(0, 3).map((cells) => cells.slice(0, 3))).toEqual([
      ['', '整个部门', '部门预算信息公开情况说明'],
      ['', '整个部门', '部门职责'],
      ['', '整个部门', '部门预算安排的总体情况'],
    ]);
    expect(offered.length).toBe(3 * 11);
    expect(rowsOf(workbook, '增减原因').slice(0, 2)).toEqual([
      ['', '整个部门', '比上年增减情况', '基本支出', ''],
      ['', '整个部门', '比上年增减情况', '项目支出', ''],
    ]);
    for (const mode of ['fill', 'replace'] as const) {
      const { changes, faults } = await read(workbook, report, mode);
      expect([changes, faults]).toEqual([[], []]);
    }
  });

  it('are taken over, with the reasons they ask for', async () => {
    const written = changed(report, '文字说明', withCell(1, '补充段落', text('职责一\n职责二')));
    const reasons = changed(report, '增减原因', withCell(1, '文字', text('新增防汛项目')));
    const { report: one } = await read(written, report, 'fill');
    expect(one.narrative).toMatchObject([
      { scope: 'department', section: 'duties', added: ['职责一', '职责二'], answers: {} },
    ]);
    const { report: both } = await read(reasons, one, 'fill');
    expect(both.narrative.map(({ section, answers }) => [section, answers])).toEqual([
      ['duties', {}],
      ['change', { projectExpenditure: '新增防汛项目' }],
    ]);
    expect((await read(reasons, both, 'fill')).changes).toEqual([]);
  });

  it('of a section nobody knows are refused', async () => {
    const { faults } = await read(changed(report, '文字说明', withCell(0, '章节', text('附则'))), report);
    expect(faults).toEqual([]);
    const filled = withCell(0, '补充段落', text('一'));
    const unknown = changed(report, '文字说明', (sheet) => withCell(0, '章节', text('附则'))(filled(sheet)));
    expect((await read(unknown, report)).faults[0]?.message).toContain('没有章节“附则”');
  });

  it('are not written twice: rows of one scope and section are refused', async () => {
    const workbook = changed(report, '文字说明', (sheet) => {
      const [first] = withCell(0, '补充段落', text('一'))(sheet).rows;
      return { ...sheet, rows: first ? [first, first] : [] };
    });
    const { faults } = await read(workbook, report);
    expect(faults.map(({ message }) => message)).toEqual(
      Array(2).fill('“范围”“章节”与另一行相同：请合并为一行，或改正其中一行'),
    );
  });
});

describe('goals in a workbook', () => {
  const target = (id: string, name: string, children: readonly object[] = []) => ({ id, name, children });
  const report = working({
    performance: [
      {
        id: 'f1',
        scope: 'department',
        targets: [target('t1', '防汛', [target('t11', '预警')]), target('t2', '节水')],
      },
    ],
  } as never);
  const withTarget = (...cells: readonly string[]) =>
    changed(report, '分项绩效目标', (sheet) => ({
      ...sheet,
      rows: [...sheet.rows, { role: 'plain', cells: ['', ...cells].map(text) }],
    }));
  const names = ({ performance }: WorkingReport) =>
    performance.map(({ scope, targets }) => [
      scope,
      targets.map(({ name, children }) => [name, children.map((child) => child.name)]),
    ]);

  it('stand under one another by their numbers, in a scope that had none too', async () => {
    const nested = await read(withTarget('整个部门', '1.2', '抢险'), report, 'fill');
    expect(nested.faults).toEqual([]);
    expect(names(nested.report)).toEqual([
      [
        'department',
        [
          ['防汛', ['预警', '抢险']],
          ['节水', []],
        ],
      ],
    ]);
    const other = await read(withTarget('示例市水文站', '1', '测报'), report);
    expect(names(other.report)[1]).toEqual(['u2', [['测报', []]]]);
  });

  it.each([
    ['1', '与另一行相同'],
    ['3.1', '没有上一级目标：请先写序号 3 的一行'],
    ['一', '不是序号'],
    ['', '没有填写'],
  ])('are refused where the number “%s” does not place them', async (number, why) => {
    const { faults, changes } = await read(withTarget('整个部门', number, '抢险'), report);
    expect(faults.map(({ message }) => message).join()).toContain(why);
    expect(changes).toEqual([]);
  });

  it('stay where those under them stay', async () => {
    const gone = changed(report, '分项绩效目标', (sheet) => ({ ...sheet, rows: sheet.rows.slice(1) }));
    const { changes, protocol } = await read(gone, report);
    expect(changes).toEqual([]);
    expect(protocol.map(({ message }) => message).join()).toContain('没有上一级目标');
  });
});

it('the year of a workbook is shown, not taken over; other basics are', async () => {
  const report = working();
  const other = working({ department: { code: '331', name: '示例市水文局', year: 2024, kind: 'unit' } });
  const { report: read1, protocol } = await read(reportWorkbook(other, packOf(other)), report);
  expect(read1.department).toEqual({ code: '331', name: '示例市水文局', year: 2025, kind: 'unit' });
  expect(protocol.map(({ message }) => message)).toContain('报告中已有“2025”，工作簿为“2024”，未改动');
});

it('what the packs ask for in their texts can be written in a workbook', () => {
  const folders = ['hebei', 'hebei-2023', 'hebei-2024'].map((name) =>
    path.join(templatesFolder, name, 'narrative'),
  );
  const asked = folders.flatMap((folder) =>
    readdirSync(folder).flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return [...text.matchAll(/(?:reason|answer) "(\w+)"/g)].map(([, key]) => `${file.slice(0, -4)}/${key}`);
    }),
  );
  const known = Object.entries(narrativeAnswers).flatMap(([section, keys]) =>
    keys.map((key) => `${section}/${key}`),
  );
  expect(new Set(known)).toEqual(new Set(asked));
});

it('names of codes are printed one by one, in words', async () => {
  const report = working({ codeNames: [{ list: 'functionalClass', code: '2019901', name: '旧名' }] });
  const workbook = changed(report, '科目名称', (sheet) => ({
    ...sheet,
    rows: [
      ...withCell(0, '科目名称', text('新名'))(sheet).rows,
      newRow(sheet, { 科目表: '政府采购品目', 科目编码: 'A02', 科目名称: '设备' }),
    ],
  }));
  const { changes, report: after } = await read(workbook, report);
  expect(changeLines(changes, report, after, shippedPacks.codeNames)).toEqual([
    '增  科目名称：支出功能分类 2019901 新名',
    '增  科目名称：政府采购品目 A02 设备',
    '删  科目名称：支出功能分类 2019901 旧名',
  ]);
});

it('changes of texts, goals and choices are printed in words', async () => {
  const report = working({
    narrative: [{ id: 'n1', scope: 'u2', section: 'duties', added: ['旧'] }],
    projects: [project('p1', { type: 'specificTarget' })],
    assets: [{ id: 'a1', unit: 'u1', date: '2024-12-31', parts: {} }],
  });
  const texts = changed(report, '文字说明', withCell(0, '补充段落', text('新')));
  const assets = changed(report, '国有资产', withCell(0, '价值口径', text('净值')));
  const projects = changed(report, '项目', withCell(0, '项目类型', text('其他运转类')));
  const printed = async (workbook: Workbook) => {
    const { changes, report: after } = await read(workbook, report);
    return changeLines(changes, report, after, shippedPacks.codeNames, packOf(report));
  };
  expect(await printed(texts)).toEqual([
    '增  文字说明 › 第 1 行 示例市水文站 部门职责 › 补充段落：新',
    '删  文字说明 › 第 1 行 示例市水文站 部门职责 › 补充段落：旧',
  ]);
  expect(await printed(assets)).toEqual([
    '改  国有资产 › 第 1 行 示例市水文局本级 › 原值或净值：原值 → 净值',
  ]);
  expect(await printed(projects)).toEqual([
    '改  项目 › 第 1 行 水文监测设备维护 › 项目类型：特定目标类 → 其他运转类',
  ]);
});

it('says so where the workbook was made of another report', async () => {
  const report = working();
  const { department } = report;
  const lastYear = parseWorkingReport({
    ...report,
    department: { ...department, year: department.year - 1 },
  });
  const told = async (of: WorkingReport) =>
    (await read(reportWorkbook(of, packOf(of)), report, 'fill')).protocol.filter(({ message }) =>
      message.includes('选错了文件'),
    );
  expect(await told(report)).toEqual([]);
  expect(await told(lastYear)).toEqual([
    expect.objectContaining({
      certainty: 'guessed',
      message: expect.stringContaining(`${department.year - 1} 年”的填报表`),
    }),
  ]);
});
