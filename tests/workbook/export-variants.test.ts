import { describe, expect, it } from 'vitest';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import type { SourceWorkbook } from '../../server/import/xlsx/source-workbook.ts';
import { readExport } from '../../server/workbook/export/read-export.ts';
import { suggestMapping } from '../../server/workbook/export/suggest-mapping.ts';
import { seeded, shuffled } from '../import/variants/seeded.ts';
import { reportInput } from '../support/report-builder.ts';
import { type ExportedRow, exportOf, type Layout } from './export-layouts.ts';

const own = ['330001', '示例市水文局本级'] as const;
const station = ['330002', '示例市水文站'] as const;
const rows: readonly ExportedRow[] = [
  {
    unit: own,
    kind: '人员类',
    function: ['2010301', '行政运行'],
    economic: ['30101', '基本工资'],
    project: '工资',
    amounts: [1000.5, 0, 20, 0],
  },
  {
    unit: own,
    kind: '公用经费',
    function: ['2010301', '行政运行'],
    economic: ['30201', '办公费'],
    project: '公用',
    amounts: [200, 0, 0, 3],
  },
  {
    unit: own,
    kind: '特定目标类',
    function: ['2010302', '一般行政管理事务'],
    economic: ['30215', '会议费'],
    project: '防汛',
    amounts: [0, 70.25, 0, 0],
  },
  {
    unit: station,
    kind: '其他运转类',
    function: ['2130305', '水利工程建设'],
    economic: ['31003', '专用设备购置'],
    project: '测报',
    amounts: [5000, 0, 100.01, 40],
  },
];

function read(source: SourceWorkbook) {
  const report = parseWorkingReport(reportInput({ lines: [], economicLines: [] }));
  const { mapping, protocol } = suggestMapping(source);
  let next = 0;
  return {
    protocol,
    read: mapping && readExport(source, mapping, report, { mode: 'replace', newId: () => `n${next++}` }),
  };
}

/** What came of it, whatever the order of rows and the ids. */
function said(source: SourceWorkbook) {
  const { read: result, protocol } = read(source);
  if (!result) return { faults: protocol };
  const { report, faults } = result;
  const names = new Map(report.projects.map(({ id, name }) => [id, name]));
  const lines = [...report.lines, ...report.economicLines].map(({ id: _, project, ...line }) =>
    JSON.stringify(Object.entries({ ...line, project: names.get(project ?? '') ?? '' }).sort()),
  );
  return { faults, lines: lines.sort(), units: report.units.length };
}

const plain: Layout = {
  unit: 'code',
  function: 'code',
  economic: 'code',
  money: 'rows',
  upper: 'none',
  moneyUnit: '元',
  heading: false,
  total: true,
};

function layouts(): readonly Layout[] {
  const found: Layout[] = [];
  let turn = 0;
  for (const money of ['rows', 'columns', 'columnsWithTotal', 'columnsWithSubtotal'] as const)
    for (const functional of ['code', 'withName', 'apart', 'levels', 'levelsOnce'] as const)
      for (const economic of ['code', 'apart', 'levels'] as const)
        for (const upper of ['merged', 'blank', 'none'] as const) {
          turn += 1;
          found.push({
            money,
            upper,
            economic,
            function: functional,
            unit: (['code', 'name', 'both', 'apart'] as const)[turn % 4] ?? 'code',
            moneyUnit: turn % 3 === 0 ? '万元' : '元',
            heading: turn % 2 === 0,
            total: turn % 5 < 3,
          });
        }
  return found;
}

const wordsOf = (layout: Layout): string => Object.values(layout).join(' ');

describe('an export in another form', () => {
  const wanted = said(exportOf(rows, plain));

  it('is known in its plainest', () => {
    expect(wanted.faults).toEqual([]);
    expect(wanted.lines?.length).toBe(13);
  });

  it.each(layouts().map((layout) => [wordsOf(layout), layout] as const))('says the same: %s', (_, layout) => {
    expect(said(exportOf(rows, layout))).toEqual(wanted);
  });
});

describe('columns of amounts by source', () => {
  const titles = ['预算单位', '项目类别', '功能科目'];
  const first = ['330001', '公用经费', '2010301'];
  const sheet = (
    lines: readonly (readonly string[])[],
    merges: SourceWorkbook['sheets'][number]['merges'] = [],
  ) => ({
    sheets: [
      {
        name: 'Sheet1',
        isHidden: false,
        merges,
        rows: lines.map((texts, index) => ({
          number: index + 1,
          cells: texts.flatMap((text, column) => (text ? [{ column, kind: 'text' as const, text }] : [])),
        })),
      },
    ],
  });
  const wide = (columns: readonly string[], ...amounts: readonly (readonly string[])[]) =>
    sheet([['单位：元'], [...titles, ...columns], ...amounts.map((own) => [...first, ...own])]);
  const linesOf = (source: SourceWorkbook) =>
    read(source).read?.report.lines.map(({ source: of, carryOver, amount }) => [of, carryOver, amount]);
  const faultsOf = (source: SourceWorkbook) =>
    read(source).read?.faults.map(({ where, message }) => `${where} ${message}`);
  const told = (source: SourceWorkbook) => {
    const { protocol, read: result } = read(source);
    return [...protocol, ...(result?.protocol ?? [])]
      .map(({ certainty, message }) => `${certainty} ${message}`)
      .join();
  };

  it('have to make the sum beside them', () => {
    const source = wide(['合计', '一般公共预算', '事业收入'], ['30', '10', '2']);
    expect(faultsOf(source)).toEqual([
      '工作表“Sheet1”第 3 行“金额”（D3） 合计为 30.00 元，各资金来源之和为 12.00 元：有的来源没有读到，或原表有误',
    ]);
  });

  it('nobody can tell the source of are refused where they hold money, and told', () => {
    const columns = ['一般公共预算', '单位资金'];
    expect(linesOf(wide(columns, ['10', '0']))).toEqual([['generalPublicBudget', false, '10.00']]);
    expect(faultsOf(wide(columns, ['10', '2']))?.[0]).toContain('（E3） 分不清这一列是哪一种资金来源');
    expect(told(wide(columns, ['10', '2']))).toContain(
      'notUnderstood 分不清是哪一种资金来源，有金额的行不能读取：单位资金（E 列）',
    );
  });

  it('that others add up to, or that are part of another, are left out and told', () => {
    const columns = ['财政拨款', '一般公共预算', '其中：中央资金', '其中：一般公共预算本级', '政府性基金'];
    const source = wide(columns, ['15', '10', '4', '6', '5']);
    expect(linesOf(source)).toEqual([
      ['generalPublicBudget', false, '10.00'],
      ['governmentFund', false, '5.00'],
    ]);
    expect(told(source)).toContain('guessed 是其他列的合计或其中数，没有读取');
  });

  it('of one source are added up, or their 小计 is taken', () => {
    const upper = [...titles, '一般公共预算', '', '', '事业收入'];
    const over = [{ top: 2, bottom: 2, left: 3, right: 5 }];
    const lower = (...names: readonly string[]) => ['', '', '', ...names];
    const amounts = (...own: readonly string[]) => [...first, ...own];
    const parted = sheet(
      [['单位：元'], upper, lower('本级', '上级', '专项'), amounts('1', '2', '3', '4')],
      over,
    );
    expect(linesOf(parted)).toEqual([
      ['generalPublicBudget', false, '6.00'],
      ['serviceIncome', false, '4.00'],
    ]);
    const summed = sheet(
      [['单位：元'], upper, lower('小计', '本级', '上级'), amounts('3', '1', '2', '4')],
      over,
    );
    expect(linesOf(summed)?.[0]).toEqual(['generalPublicBudget', false, '3.00']);
  });

  it('are found under three rows of titles', () => {
    const source = sheet(
      [
        ['单位：元'],
        [...titles, '资金来源', '', '', ''],
        ['', '', '', '财政拨款', '', '', '单位资金'],
        ['', '', '', '小计', '一般公共预算', '政府性基金', '事业收入'],
        [...first, '3', '1', '2', '4'],
        ['合计', '', '', '3', '1', '2', '4'],
      ],
      [
        ...[0, 1, 2].map((column) => ({ top: 2, bottom: 4, left: column, right: column })),
        { top: 2, bottom: 2, left: 3, right: 6 },
        { top: 3, bottom: 3, left: 3, right: 5 },
      ],
    );
    expect(faultsOf(source)).toEqual([]);
    expect(linesOf(source)).toEqual([
      ['generalPublicBudget', false, '1.00'],
      ['governmentFund', false, '2.00'],
      ['serviceIncome', false, '4.00'],
    ]);
  });

  it('whose total is not their sum are refused', () => {
    const source = sheet([
      ['单位：元'],
      [...titles, '一般公共预算', '事业收入'],
      [...first, '10', '2'],
      ['合计', '', '', '2', '10'],
    ]);
    expect(faultsOf(source)?.[0]).toContain('（D4） 合计为 2.00 元，各行读出的合计为 10.00 元');
  });

  it('are not made of 财政拨款 alone', () => {
    expect(read(wide(['财政拨款'], ['10'])).read).toBeUndefined();
  });
});

describe('codes in their levels', () => {
  const titles = ['单位', '项目类别', '类', '款', '项', '资金来源', '金额（元）'];
  const row = (...codes: readonly string[]) => ['330001', '公用经费', ...codes, '一般公共预算', '1'];
  const of = (...lines: readonly (readonly string[])[]): SourceWorkbook => ({
    sheets: [
      {
        name: 'Sheet1',
        isHidden: false,
        merges: [],
        rows: [titles, ...lines].map((texts, index) => ({
          number: index + 1,
          cells: texts.flatMap((text, column) => (text ? [{ column, kind: 'text' as const, text }] : [])),
        })),
      },
    ],
  });
  const codes = (source: SourceWorkbook) =>
    read(source).read?.report.lines.map(({ functionalClass }) => functionalClass);

  it.each([
    [['201', '03', '01'], '2010301'],
    [['201', '3', '1'], '2010301'],
    [['201', '20103', '2010301'], '2010301'],
    [['201 一般公共服务支出', '03 政府办公厅', '01 行政运行'], '2010301'],
  ])('%j is %s', (parts, code) => {
    expect(codes(of(row(...parts)))).toEqual([code]);
  });

  it('are those of the row above where they are blank, and that is told', () => {
    const source = of(row('201', '03', '01'), row('', '', '02'), row('', '06', '01'));
    expect(codes(source)).toEqual(['2010301', '2010302', '2010601']);
    expect(read(source).read?.protocol[1]).toMatchObject({
      certainty: 'guessed',
      message: '2 行的类、款空白，接用上面一行的类、款',
    });
  });

  it('down to 款 only are subtotals, and never come from another 类', () => {
    expect(codes(of(row('201', '', ''), row('', '03', ''), row('', '', '01')))).toEqual(['2010301']);
    const { faults } = read(of(row('201', '03', '01'), row('208', '', '05'))).read ?? {};
    expect(faults?.[0]?.message).toContain('不是 7 位的功能科目“项”');
  });
});

type Cells = SourceWorkbook['sheets'][number]['rows'][number]['cells'];

/** The workbook with the cells of each row changed. */
const withCells = (source: SourceWorkbook, change: (cells: Cells, row: number) => Cells): SourceWorkbook => ({
  sheets: source.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: change(row.cells, row.number) })),
  })),
});

describe('an export whose columns are moved about', () => {
  const random = seeded(20260301);
  const below = (limit: number) => Math.floor(random() * limit);
  const wanted = said(exportOf(rows, plain));
  const forms = layouts().filter(({ upper, function: own }) => upper === 'none' && !own.startsWith('level'));

  it.each(forms.map((layout) => [wordsOf(layout), layout] as const))('says the same: %s', (_, layout) => {
    const places = shuffled(
      Array.from({ length: 24 }, (__, at) => at),
      random,
    );
    const first = layout.heading ? 3 : 1;
    const moved = withCells(exportOf(rows, { ...layout, total: false }), (cells, row) =>
      row < first
        ? cells
        : cells
            .map((cell) => ({
              ...cell,
              column: places[cell.column] ?? cell.column,
              text: row === first ? cell.text.replace('（', ' ( ').replace(/^(.)/, ' $1 ') : cell.text,
            }))
            .sort((a, b) => a.column - b.column),
    );
    expect(said({ sheets: moved.sheets.map((sheet) => ({ ...sheet, merges: [] })) })).toEqual(wanted);
  });

  it('is read or refused in words, whatever is changed in it', () => {
    const pieces = [
      '',
      '合计',
      '小计',
      '201',
      '1.2,3',
      '-5',
      '一般公共预算',
      '结转',
      '=1',
      '\u0000',
      '9'.repeat(400),
    ];
    const outcomes = { read: 0, refused: 0 };
    const all = layouts();
    for (let round = 0; round < 400; round += 1) {
      const source = exportOf(rows, all[below(all.length)] ?? plain);
      const [line, place, piece] = [1 + below(9), below(16), pieces[below(pieces.length)] ?? ''];
      const broken = withCells(source, (cells, row) =>
        row === line ? cells.map((cell) => (cell.column === place ? { ...cell, text: piece } : cell)) : cells,
      );
      outcomes[outcomeOf(broken)] += 1;
    }
    expect(outcomes.read).toBeGreaterThan(50);
    expect(outcomes.refused).toBeGreaterThan(50);
  });
});

function outcomeOf(source: SourceWorkbook): 'read' | 'refused' {
  try {
    return read(source).read?.faults.length === 0 ? 'read' : 'refused';
  } catch (error) {
    if (error instanceof UnusableInput) return 'refused';
    throw error;
  }
}
