import { describe, expect, test } from 'vitest';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { ReportInput } from '../../schemas/model/report.ts';
import { type Problem, UnusableInput } from '../../schemas/problem.ts';
import { economicLine, line, project, purchase, reportInput, unit } from '../support/report-builder.ts';

function problemsOf(input: unknown): readonly Problem[] {
  try {
    parseReport(input);
  } catch (error) {
    if (error instanceof UnusableInput) return error.problems;
    throw error;
  }
  return [];
}

const problems = (change: Partial<ReportInput> | Record<string, unknown>) =>
  problemsOf({ ...reportInput(), ...change });

test('a valid report is what was typed, with defaults filled in', () => {
  const report = parseReport(reportInput());
  expect(report.lines[0]).toEqual({
    id: 'l1',
    unit: 'u1',
    functionalClass: '2010301',
    category: 'basicExpenditure',
    source: 'generalPublicBudget',
    carryOver: false,
    amount: '500000.00',
  });
  expect(report.rounding).toBe('independent');
});

test('a report read once reads the same again', () => {
  const report = parseReport(reportInput());
  expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
});

describe('identity', () => {
  test('two items of one id are a problem that names both places', () => {
    expect(problems({ lines: [line('l1'), line('e1')], economicLines: [economicLine('e1')] })).toEqual([
      {
        where: '经济分类明细第1条（economicLines[0]）',
        message: '标识“e1”与收支明细第2条（lines[1]）相同：每一项的标识应各不相同',
      },
    ]);
  });

  test('an indicator’s id counts too', () => {
    const projects = [
      project('p1'),
      project('p2', { indicators: [{ id: 'p1', level1: '', level2: '', name: '' }] }),
    ];
    expect(problems({ projects }).map(({ where }) => where)).toEqual([
      '项目第2条（projects[1].indicators[0]）',
    ]);
  });

  test.each(['', '空格 id', 'x'.repeat(65), 'department'])('“%s” is no id', (id) => {
    expect(
      problems({
        units: [unit(id, '单位')],
        lines: [],
        economicLines: [],
        publication: { scopes: ['department'] },
      }),
    ).not.toEqual([]);
  });
});

describe('a reference leads somewhere', () => {
  test.each<[string, Partial<ReportInput>, string, string]>([
    ['unit', { lines: [line('l1', { unit: 'u9' })] }, '收支明细第1条（lines[0].unit）', '单位“u9”'],
    ['project', { lines: [line('l1', { project: 'p9' })] }, '收支明细第1条（lines[0].project）', '项目“p9”'],
    [
      'counterparty',
      { lines: [line('l1', { category: 'subsidyToAffiliates', counterparty: 'u9' })] },
      '收支明细第1条（lines[0].counterparty）',
      '单位“u9”',
    ],
    [
      'project of a purchase',
      { procurement: [purchase('b1', { origin: { kind: 'project', project: 'p9' } })] },
      '政府采购第1条（procurement[0].origin.project）',
      '项目“p9”',
    ],
    ['scope', { publication: { scopes: ['u9'] } }, '公开范围（publication.scopes[0]）', '范围“u9”'],
    [
      'scope of a text',
      { narrative: [{ id: 'n1', scope: 'u9', section: 'other' }] },
      '文字说明第1条（narrative[0].scope）',
      '范围“u9”',
    ],
  ])('of a %s', (_, change, where, what) => {
    expect(problems(change)).toEqual([{ where, message: `所指的${what}不存在：请改为已有的标识` }]);
  });
});

describe('nothing is entered twice', () => {
  test('a project’s budget is stated or in the ledger, never both', () => {
    const change = {
      lines: [line('l1', { category: 'projectExpenditure', project: 'p1' })],
      economicLines: [],
      projects: [project('p1', { statedBudget: { fiscal: '1.00' } })],
    };
    expect(problems(change)).toEqual([
      {
        where: '项目第1条（projects[0].statedBudget）',
        message:
          '项目“水文监测设备维护”的预算既直接填写，又由收支明细第1条（lines[0]）汇总得出：请只保留一处',
      },
    ]);
  });

  test('a unit has one table of assets, a scope one text a section', () => {
    const assets = ['a1', 'a2'].map((id) => ({ id, unit: 'u1', date: '2024-12-31', parts: {} }));
    const narrative = ['n1', 'n2'].map((id) => ({ id, scope: 'department' as const, section: 'other' }));
    expect(problems({ assets, narrative }).map(({ message }) => message)).toEqual([
      '“u1”已在国有资产第1条（assets[0]）填写过：请合并为一处',
      '“department/other”已在文字说明第1条（narrative[0]）填写过：请合并为一处',
    ]);
  });
});

describe('a counterparty', () => {
  test.each<[string, Parameters<typeof line>[1], string]>([
    [
      'is not the unit itself',
      { category: 'subsidyToAffiliates', counterparty: 'u1' },
      '往来单位不能是本单位自己',
    ],
    ['stands on a flow only', { counterparty: 'u2' }, '才填往来单位'],
    [
      'stands on one side only',
      { category: 'subsidyToAffiliates', source: 'superiorSubsidy', counterparty: 'u2' },
      '一条明细只能是其中一方',
    ],
  ])('%s', (_, change, words) => {
    expect(problems({ lines: [line('l1', change)] })).toEqual([
      { where: '收支明细第1条（lines[0].counterparty）', message: expect.stringContaining(words) },
    ]);
  });
});

describe('the version of the shape', () => {
  test.each([
    [undefined, '缺少或不是正整数，现行版本为 3'],
    ['1', '缺少或不是正整数，现行版本为 3'],
    [0, '缺少或不是正整数，现行版本为 3'],
    [1.5, '缺少或不是正整数，现行版本为 3'],
    [4, '此文件的格式版本为 4，本程序支持到 3：请用生成它的程序打开，或升级本程序'],
  ])('%s is not known', (schemaVersion, message) => {
    expect(problems({ schemaVersion })).toEqual([{ where: '格式版本（schemaVersion）', message }]);
  });

  test('one of the first version has no waivers', () => {
    const read = parseReport({ ...reportInput(), schemaVersion: 1 });
    expect(read).toEqual(parseReport({ ...reportInput(), waivers: [] }));
  });

  test.each([null, [], 'text', 3])('%j is no report', (input) => {
    expect(problemsOf(input)).toEqual([
      { where: '', message: '文件内容不是一份报告：应为一个 JSON 对象 {…}' },
    ]);
  });
});

describe('the shape', () => {
  test.each<[string, Record<string, unknown>, string, RegExp]>([
    ['an unknown key', { remark: '' }, '', /不认识的字段 “remark”/],
    [
      'an unknown key inside',
      { lines: [{ ...line('l1'), sum: 1 }] },
      '收支明细第1条（lines[0]）',
      /不认识的字段 “sum”/,
    ],
    [
      'a missing part',
      { department: { code: '1', year: 2025 } },
      '部门信息（department.name）',
      /缺少必填内容（应为文字/,
    ],
    [
      'an amount as a number',
      { lines: [{ ...line('l1'), amount: 5 }] },
      '收支明细第1条（lines[0].amount）',
      /金额应为字符串/,
    ],
    [
      'a word out of no list',
      { lines: [{ ...line('l1'), source: 'gift' }] },
      '收支明细第1条（lines[0].source）',
      /只能是 "generalPublicBudget"/,
    ],
    [
      'a code of five digits',
      { lines: [line('l1', { functionalClass: '20103' })] },
      '收支明细第1条（lines[0].functionalClass）',
      /应填到“项”：7 位数字/,
    ],
    [
      'a text that is too long',
      { projects: [project('p1', { purpose: '长'.repeat(20_001) })] },
      '项目第1条（projects[0].purpose）',
      /最多 20000 字，实际 20001 字/,
    ],
    [
      'a control character',
      { projects: [project('p1', { purpose: '前\u0007后' })] },
      '项目第1条（projects[0].purpose）',
      /第 2 个字符（U\+0007，在“前”之后）/,
    ],
    [
      'half a character',
      { projects: [project('p1', { purpose: '前\ud800' })] },
      '项目第1条（projects[0].purpose）',
      /第 2 个字符（U\+D800/,
    ],
    [
      'a line break in a name',
      { projects: [project('p1', { name: '甲\n乙' })] },
      '项目第1条（projects[0].name）',
      /不应含换行/,
    ],
    [
      'a name of blanks',
      { projects: [project('p1', { name: ' ' })] },
      '项目第1条（projects[0].name）',
      /不能为空/,
    ],
    [
      'a plan above 100',
      { projects: [project('p1', { plan: ['25', '50', '75', '101'] })] },
      '项目第1条（projects[0].plan[3]）',
      /0–100 的百分数/,
    ],
    ['no unit', { units: [] }, '单位（units）', /至少 1/],
  ])('%s is a problem with its place, in Chinese', (_, change, where, message) => {
    const [first] = problems(change);
    expect(first?.where).toBe(where);
    expect(first?.message).toMatch(message);
  });

  test('many problems are cut to twenty, and the rest counted', () => {
    const found = problems({
      lines: Array.from({ length: 25 }, (_, index) => line(`l${index}`, { amount: '1e5' })),
    });
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toEqual({ where: '', message: '还有 5 处问题未列出' });
  });
});
