import { describe, expect, it } from 'vitest';
import type { CodeNames } from '../../schemas/model/code-list.ts';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { codeDifferences, differenceLine, missingCodes } from '../../server/code-lists/code-differences.ts';
import { namesForReport } from '../../server/code-lists/names-for-report.ts';
import { readCodeWorkbook } from '../../server/code-lists/read-code-workbook.ts';
import type { CellRange, SourceWorkbook } from '../../server/import/xlsx/source-workbook.ts';
import { line, reportInput } from '../support/report-builder.ts';

type Rows = readonly (readonly string[])[];

const workbook = (rows: Rows, merges: readonly CellRange[] = []): SourceWorkbook => ({
  sheets: [
    {
      name: '科目',
      isHidden: false,
      merges,
      rows: rows.map((texts, index) => ({
        number: index + 1,
        cells: texts.flatMap((text, column) => (text ? [{ column, kind: 'text' as const, text }] : [])),
      })),
    },
  ],
});

const codesOf = (rows: Rows, merges?: readonly CellRange[]) => {
  const { codes } = readCodeWorkbook(workbook(rows, merges));
  return Object.fromEntries(Object.entries(codes).map(([list, names]) => [list, Object.fromEntries(names)]));
};

const wanted = {
  functionalClass: { '201': '一般公共服务支出', '20103': '政府办公厅（室）', '2010399': '其他支出' },
  departmentEconomicClass: {},
  governmentEconomicClass: {},
  procurementCatalog: {},
};

describe('a list of codes in a workbook', () => {
  it.each<[string, Rows, CellRange[]?]>([
    [
      'codes whole, under a heading, with a remark beside',
      [
        ['2026 年支出功能分类科目'],
        ['科目编码', '科目名称', '说明'],
        ['201', '一般公共服务支出', '反映……'],
        ['20103', '  政府办公厅（室）'],
        ['2010399', '　　其他支出'],
      ],
    ],
    [
      '编码 and 名称, the other way round',
      [
        ['名称', '编码'],
        ['一般公共服务支出', '２０１'],
        ['政府办公厅（室）', '20103'],
        ['其他支出', '2010399'],
      ],
    ],
    [
      '类, 款, 项 in columns of their own, each level once',
      [
        ['类', '款', '项', '科目名称'],
        ['201', '', '', '一 般 公 共 服 务 支 出'],
        ['', '03', '', '政府办公厅（室）'],
        ['', '', '99', '其他支出'],
      ],
    ],
    [
      'under a title merged over three columns',
      [
        ['科目编码', '', '', '科目名称'],
        ['类', '款', '项', ''],
        ['201', '', '', '一般公共服务支出'],
        ['201', '03', '', '政府办公厅（室）'],
        ['201', '03', '99', '其他支出'],
      ],
      [
        { top: 1, bottom: 1, left: 0, right: 2 },
        { top: 1, bottom: 2, left: 3, right: 3 },
      ],
    ],
    [
      'code and name in one cell',
      [['支出功能分类科目'], ['201 一般公共服务支出'], ['20103-政府办公厅（室）'], ['2010399其他支出']],
    ],
  ])('is read: %s', (_, rows, merges) => {
    expect(codesOf(rows, merges)).toEqual(wanted);
  });

  it('goes to the lists its digits are of; what is of none is told', () => {
    const { codes, protocol } = readCodeWorkbook(
      workbook([
        ['科目代码', '科目名称'],
        ['30240', '税金'],
        ['50299', '其他'],
        ['A02010199', '设备'],
        ['10101', '增值税'],
      ]),
    );
    expect(Object.values(codes).map((names) => names.size)).toEqual([0, 1, 1, 1]);
    expect(protocol.filter(({ certainty }) => certainty === 'notUnderstood')).toMatchObject([
      { message: '1 行不是支出科目或采购品目的编码和名称，未读取', text: '第 5 行 10101 增值税' },
    ]);
  });

  it('with two names for a code is refused, and so is a workbook without such columns', () => {
    const { faults } = readCodeWorkbook(
      workbook([
        ['编码', '名称'],
        ['201', '甲'],
        ['201', '甲'],
        ['201', '乙'],
      ]),
    );
    expect(faults).toEqual([
      { where: '工作表“科目”第 4 行', message: '科目 201 有两个名称：“甲”和“乙”，请只留一个' },
    ]);
    expect(() => readCodeWorkbook(workbook([['姓名', '年龄']]))).toThrow('没有找到科目表');
  });
});

describe('what a list says otherwise', () => {
  const none = new Map<string, string>();
  const known: CodeNames = {
    functionalClass: new Map([
      ['201', '一般公共服务支出'],
      ['2010301', '行政运行'],
      ['2010302', '旧名'],
    ]),
    departmentEconomicClass: new Map([['301', '工资福利支出']]),
    governmentEconomicClass: none,
    procurementCatalog: none,
  };
  const { codes } = readCodeWorkbook(
    workbook([
      ['编码', '名称'],
      ['201', '一般公共服务支出'],
      ['2010302', '新名'],
      ['20150', '新款'],
      ['2015001', '新项'],
    ]),
  );
  const differences = codeDifferences(codes, known);

  it('is what is new or renamed; what it leaves out is known too', () => {
    expect(differences.map(differenceLine)).toEqual([
      '改  支出功能分类 2010302 旧名 → 新名',
      '增  支出功能分类 20150 新款',
      '增  支出功能分类 2015001 新项',
    ]);
    expect(missingCodes(codes, known).map(({ code }) => code)).toEqual(['2010301']);
  });

  it('goes into a report for the codes it uses and those above them', () => {
    const codeNames = [{ list: 'functionalClass' as const, code: '20150', name: '自用名' }];
    const report = parseWorkingReport(
      reportInput({ lines: [line('l1', { functionalClass: '2015001' })], codeNames }),
    );
    const filled = namesForReport(report, differences, 'fill');
    expect(filled.report.codeNames.map(({ code, name }) => `${code} ${name}`)).toEqual([
      '20150 自用名',
      '2015001 新项',
    ]);
    expect([filled.unused, filled.kept.map(({ code }) => code)]).toEqual([1, ['20150']]);
    const replaced = namesForReport(report, differences, 'replace');
    expect(replaced.report.codeNames.map(({ name }) => name)).toEqual(['新款', '新项']);
  });
});
