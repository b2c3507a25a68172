import { describe, expect, it } from 'vitest';
import type { ImportMode } from '../../schemas/api/workbook.ts';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import type { SourceWorkbook } from '../../server/import/xlsx/source-workbook.ts';
import { readExport } from '../../server/workbook/export/read-export.ts';
import { suggestMapping } from '../../server/workbook/export/suggest-mapping.ts';
import { economicLine, line, project, reportInput } from '../support/report-builder.ts';

const titles = [
  '序号',
  '单位编码',
  '单位名称',
  '项目类别',
  '项目编码',
  '项目名称',
  '支出功能分类科目',
  '部门预算支出经济分类科目',
  '资金来源',
  '金额（元）',
];

const workbook = (...rows: readonly (readonly string[])[]): SourceWorkbook => ({
  sheets: [
    {
      name: '导出',
      isHidden: false,
      merges: [],
      rows: rows.map((texts, index) => ({
        number: index + 1,
        cells: texts.flatMap((text, column) => (text ? [{ column, kind: 'text' as const, text }] : [])),
      })),
    },
  ],
});

const salary = [
  '1',
  '330001',
  '本级',
  '人员类',
  '',
  '工资',
  '2010301-行政运行',
  '30101-基本工资',
  '一般公共预算资金',
  '1,000.50',
];
const office = ['2', '330001', '本级', '公用经费', '', '公用', '2010301', '30201', '111 一般公共预算', '200'];
const meeting = [
  '3',
  '330002',
  '水文站',
  '特定目标类',
  '00123',
  '防汛',
  '2010350',
  '30215',
  '上年结转-一般公共预算',
  '300',
];

function read(source: SourceWorkbook, mode: ImportMode = 'replace', change = {}) {
  const report = parseWorkingReport(reportInput({ lines: [], economicLines: [], ...change }));
  const { mapping, protocol } = suggestMapping(source);
  let next = 0;
  return mapping
    ? readExport(source, mapping, report, { mode, newId: () => `n${next++}` })
    : { report, changes: [], faults: [], protocol };
}

describe('an export of the budget system', () => {
  it('has its columns suggested by their titles, under a heading too', () => {
    const { mapping } = suggestMapping(workbook(['预算明细表'], [], titles, salary));
    expect(mapping).toEqual({
      sheet: '导出',
      header: 3,
      columns: {
        unit: 1,
        unitName: 2,
        projectKind: 3,
        projectCode: 4,
        project: 5,
        functionalClass: 6,
        economicClass: 7,
        source: 8,
        amount: 9,
      },
      moneyUnit: '元',
    });
  });

  it('fills ledger, economic lines and projects at once; equal rows are added up', () => {
    const { report, faults } = read(
      workbook(titles, salary, salary, office, meeting, ['合计', ...Array(8).fill(''), '2501']),
    );
    expect(faults).toEqual([]);
    expect(report.projects.map(({ code, name, unit, type }) => [code, name, unit, type])).toEqual([
      ['00123', '防汛', 'u2', 'specificTarget'],
    ]);
    const owned = report.projects[0]?.id;
    expect(report.lines.map(({ id: _, ...own }) => own)).toEqual([
      {
        unit: 'u1',
        functionalClass: '2010301',
        category: 'basicExpenditure',
        source: 'generalPublicBudget',
        carryOver: false,
        amount: '2201.00',
      },
      {
        unit: 'u2',
        functionalClass: '2010350',
        category: 'projectExpenditure',
        source: 'generalPublicBudget',
        carryOver: true,
        amount: '300.00',
        project: owned,
      },
    ]);
    expect(
      report.economicLines.map(({ economicClass, kind, amount, project: of }) => [
        economicClass,
        kind,
        amount,
        of,
      ]),
    ).toEqual([
      ['30101', 'personnelCost', '2001.00', undefined],
      ['30201', 'publicCost', '200.00', undefined],
      ['30215', 'publicCost', '300.00', owned],
    ]);
  });

  it('takes a merged unit for each of its rows', () => {
    const [sheet] = workbook(titles, salary, office.with(1, '')).sheets;
    const merges = [{ top: 2, left: 1, bottom: 3, right: 1 }];
    const { report, faults } = read({ sheets: sheet ? [{ ...sheet, merges }] : [] });
    expect([faults, report.lines.map(({ unit, amount }) => [unit, amount])]).toEqual([
      [],
      [['u1', '1200.50']],
    ]);
  });

  it('changes nothing when it is read twice, and knows a project by its code', () => {
    const source = workbook(titles, salary, office, meeting);
    const once = read(source, 'fill', {
      projects: [project('p1', { unit: 'u2', code: '00123', name: '旧名' })],
    });
    expect(once.report.projects.map(({ id }) => id)).toEqual(['p1']);
    for (const mode of ['fill', 'replace'] as const) {
      const { mapping } = suggestMapping(source);
      const again = mapping && readExport(source, mapping, once.report, { mode, newId: () => 'again' });
      expect(again?.changes).toEqual([]);
    }
  });

  it('gives a project its code where it has none, and never two codes to one', () => {
    const projects = [project('p1', { unit: 'u2', code: '', name: '防汛' })];
    const other = meeting.with(4, '00124').with(9, '50');
    const { report, protocol } = read(workbook(titles, meeting, other), 'fill', { projects });
    expect(report.projects.map(({ id, code, name }) => [id, code, name])).toEqual([
      ['p1', '00123', '防汛'],
      [expect.stringMatching(/^n\d/), '00124', '防汛'],
    ]);
    expect(report.lines.map(({ project: of, amount }) => [of, amount])).toEqual([
      ['p1', '300.00'],
      [report.projects[1]?.id, '50.00'],
    ]);
    expect(protocol.map(({ message }) => message)).toContain('补填代码 1 个：防汛');
  });

  it('leaves what is there where it fills, and takes its place where it replaces', () => {
    const there = {
      lines: [line('l1'), line('l2', { functionalClass: '2010302' })],
      economicLines: [economicLine('e1')],
    };
    const filled = read(workbook(titles, salary), 'fill', there);
    expect(filled.report.lines.map(({ id, amount }) => [id, amount])).toEqual([
      ['l1', '500000.00'],
      ['l2', '500000.00'],
    ]);
    expect(filled.protocol.map(({ message }) => message).join()).toContain('导出表为 1000.50 元，未改动');
    const replaced = read(workbook(titles, salary), 'replace', there);
    expect(replaced.report.lines.map(({ id, amount }) => [id, amount])).toEqual([['l1', '1000.50']]);
  });

  it.each([
    ['a source that could be any of three', 8, '财政拨款', '分不清是哪一种资金来源'],
    ['a kind of expenditure nobody knows', 3, '其他', '分不清是基本支出还是项目支出'],
    ['an amount that could mean two things', 9, '1.2,3', '分不清小数点和千分位'],
    ['a unit the report does not have', 1, '999', '没有单位“999”'],
    ['a functional code that is none', 6, '20103011', '不是 7 位'],
    ['an economic code of the 类', 7, '301', '不是 5 位'],
  ])('refuses %s', (_, column, text, why) => {
    const { faults } = read(
      workbook(
        titles,
        salary.map((own, at) => (at === column ? text : own)),
      ),
    );
    expect(faults.map(({ message }) => message).join()).toContain(why);
    expect(faults[0]?.where).toContain('工作表“导出”第 2 行');
  });

  it('tells subtotals, and refuses a total that is not the sum', () => {
    const subtotal = ['', '', '', '', '', '', '201', '', '', '1000.5'];
    expect(
      read(workbook(titles, subtotal, salary))
        .protocol.map(({ message }) => message)
        .join(),
    ).toContain('按小计行未读取');
    const { faults } = read(workbook(titles, salary, ['合计', ...Array(8).fill(''), '9']));
    expect(faults[0]?.message).toContain('合计为 9.00 元，各行读出的合计为 1000.50 元');
  });

  it('is not guessed at without a unit of money, or without its columns', () => {
    const bare = titles.map((title) => title.replace('（元）', ''));
    expect(suggestMapping(workbook(bare, salary)).mapping).toBeUndefined();
    expect(suggestMapping(workbook(['单位：万元'], bare, salary)).mapping?.moneyUnit).toBe('万元');
    expect(suggestMapping(workbook(['甲', '乙'])).protocol[0]?.message).toContain('没有找到导出表');
  });
});

describe('units of an export', () => {
  const own = ['单位', '项目类别', '功能科目', '资金来源', '金额（元）'];
  const of = (...units: readonly string[]) =>
    workbook(own, ...units.map((name) => [name, '公用经费', '2010301', '一般公共预算', '1']));
  const named = (units: readonly { readonly code: string; readonly name: string }[]) =>
    units.map(({ code, name }) => `${code} ${name}`);
  const told = ({ protocol }: ReturnType<typeof read>, certainty: string) =>
    protocol
      .filter((entry) => entry.certainty === certainty && entry.place === '单位')
      .map(({ message }) => message);

  it.each([
    ['330001'],
    ['示例市水文局本级'],
    ['330001 示例市水文局本级'],
    ['330001-示例市水文局本级'],
    ['[330001]示例市水文局本级'],
    ['３３０００１　示例市水文局 本级'],
  ])('are known as “%s” without a word', (text) => {
    const result = read(of(text));
    expect(result.faults).toEqual([]);
    expect(result.report.lines.map(({ unit }) => unit)).toEqual(['u1']);
    expect([told(result, 'guessed'), told(result, 'notUnderstood')]).toEqual([[], []]);
  });

  it.each(['示例市水文局', '示例市水文局（本级）', '330001 示例市水文局', '示例市水文局机关本级'])(
    'whose name differs by a little are matched and told: “%s”',
    (text) => {
      const result = read(of(text));
      expect(result.report.lines.map(({ unit }) => unit)).toEqual(['u1']);
      expect(result.report.units.length).toBe(2);
      expect(told(result, 'guessed')).toEqual([
        `导出表的“${text}”认作报告中的“330001 示例市水文局本级”，名称不同，请核对`,
      ]);
    },
  );

  it('nobody knows are proposed as new ones, each once, with their codes', () => {
    const result = read(of('330003 防汛站', '330003 防汛站', '节水中心'));
    expect(result.faults).toEqual([]);
    expect(named(result.report.units).slice(2)).toEqual(['330003 防汛站', ' 节水中心']);
    expect(new Set(result.report.lines.map(({ unit }) => unit)).size).toBe(2);
    expect(told(result, 'guessed')).toEqual(
      ['330003 防汛站', '节水中心'].map((name) =>
        expect.stringContaining(`报告中没有“${name}”，按新增的单位处理`),
      ),
    );
    const titled = workbook(
      ['单位代码', '单位名称', ...own.slice(1)],
      ['330003', '防汛站', '公用经费', '2010301', '一般公共预算', '1'],
    );
    expect(named(read(titled).report.units).slice(2)).toEqual(['330003 防汛站']);
  });

  it('of a name that is taken under another code are new, and two of one name are refused', () => {
    expect(named(read(of('330009 示例市水文局')).report.units).slice(2)).toEqual(['330009 示例市水文局']);
    const units = [
      { id: 'u1', code: '', name: '水文局', nature: 'administrative' },
      { id: 'u2', code: '', name: '水文局（本级）', nature: 'administrative' },
    ];
    const scopes = { units, publication: { scopes: ['department'] } };
    expect(read(of('水文局 本级'), 'fill', scopes).faults).toEqual([]);
    expect(read(of('水文局机关本级'), 'fill', scopes).faults[0]?.message).toContain('可能是 2 个单位');
  });

  it('fill in a code the report has not', () => {
    const units = [{ id: 'u1', code: '', name: '水文局', nature: 'administrative' }];
    const result = read(of('330001 水文局'), 'fill', { units, publication: { scopes: ['department'] } });
    expect(named(result.report.units)).toEqual(['330001 水文局']);
    expect(told(result, 'understood')).toEqual(['补填“330001 水文局”的代码']);
  });

  it('may have names that begin with figures', () => {
    const units = ['101中学', '102中学'].map((name, index) => ({
      id: `u${index + 1}`,
      code: '',
      name,
      nature: 'publicInstitution',
    }));
    const change = { units, publication: { scopes: ['department'] } };
    const known = read(of('102中学'), 'fill', change);
    expect([known.faults, known.report.lines.map(({ unit }) => unit)]).toEqual([[], ['u2']]);
    const twins = units.map((unit, index) => ({ ...unit, code: `33000${index + 1}`, name: '101中学' }));
    const titled = workbook(
      ['单位', '单位名称', ...own.slice(1)],
      ['101中学', '330002 一零一中学', '公用经费', '2010301', '一般公共预算', '1'],
    );
    expect(read(titled, 'fill', { ...change, units: twins }).report.lines.map(({ unit }) => unit)).toEqual([
      'u2',
    ]);
    const source = of('一百零二中学', 'constructor');
    const { mapping } = suggestMapping(source);
    const report = parseWorkingReport(reportInput({ lines: [], economicLines: [], ...change } as never));
    const chosen = { 一百零二中学: '102中学' };
    const read2 =
      mapping &&
      readExport(source, { ...mapping, units: chosen }, report, { mode: 'fill', newId: () => 'n' });
    expect(read2?.report.lines.map(({ unit }) => unit)).toEqual(['u2', 'n']);
  });

  it('are those the user says', () => {
    const source = of('330009 老水文局');
    const { mapping } = suggestMapping(source);
    const report = parseWorkingReport(reportInput({ lines: [], economicLines: [] }));
    const with_ = (units: Readonly<Record<string, string>>) =>
      mapping && readExport(source, { ...mapping, units }, report, { mode: 'fill', newId: () => 'n' });
    expect(with_({ '330009 老水文局': '330002' })?.report.lines[0]?.unit).toBe('u2');
    expect(with_({ '330009 老水文局': '' })?.report.units.length).toBe(3);
    expect(with_({ '330009 老水文局': '9999' })?.faults[0]?.message).toContain('没有单位“9999”');
  });

  /** Found by the fuzz of the bench. */
  it('may be called what every object has', () => {
    const result = read(of('constructor'), 'fill');
    expect(result.report.units.map(({ name }) => name)).toContain('constructor');
  });
});
