import { describe, expect, test } from 'vitest';
import { flowProblems } from '../../schemas/derive/flow-problems.ts';
import type { ReportInput } from '../../schemas/model/report.ts';
import { buildReport, economicLine, line, unit } from '../support/report-builder.ts';
import { deriveShipped, printedRows, scopeOf } from '../support/shipped-packs.ts';

type Line = NonNullable<ReportInput['lines']>[number];

const gives = (id: string, to: string, change: Partial<Line> = {}) =>
  line(id, { category: 'subsidyToAffiliates', source: 'serviceIncome', counterparty: to, ...change });

const receives = (id: string, from: string, change: Partial<Line> = {}) =>
  line(id, { unit: 'u2', source: 'superiorSubsidy', counterparty: from, ...change });

const report = (change: Partial<ReportInput>) => buildReport({ economicLines: [], ...change });

/** 收入总表 of the department: total row without number, code and label. */
const departmentIncome = (change: Partial<ReportInput>) =>
  printedRows(scopeOf(deriveShipped(report(change)), 'department'), 'income')[0]?.slice(3);

describe('a flow between two units', () => {
  test('counts once in the department, at its giver’s source', () => {
    const lines = [gives('l1', 'u2'), receives('l2', 'u1')];
    const derived = deriveShipped(report({ lines }));
    expect(derived.problems).toEqual([]);
    expect(printedRows(scopeOf(derived, 'department'), 'expenditure')[0]).toEqual([
      '1',
      '',
      '合计',
      '50.00',
      '50.00',
      '',
      '',
      '',
      '',
    ]);
    expect(departmentIncome({ lines })).toEqual(['50.00', '50.00', '', '', '50.00', '', '', '', '', '']);
    expect(printedRows(scopeOf(derived, 'u1'), 'expenditure')[0]).toEqual([
      '1',
      '',
      '合计',
      '50.00',
      '',
      '',
      '',
      '',
      '50.00',
    ]);
    expect(printedRows(scopeOf(derived, 'u2'), 'income')[0]).toEqual([
      '1',
      '',
      '合计',
      '50.00',
      '50.00',
      '',
      '',
      '',
      '',
      '50.00',
      '',
      '',
      '',
    ]);
  });

  test('takes the sources of its giver in order', () => {
    const lines = [
      gives('l1', 'u2', { amount: '100000.00' }),
      gives('l2', 'u2', { source: 'otherIncome', carryOver: true, amount: '50000.00' }),
      receives('l3', 'u1', { amount: '120000.00' }),
      receives('l4', 'u1', { category: 'projectExpenditure', amount: '30000.00' }),
    ];
    expect(departmentIncome({ lines })).toEqual(['15.00', '10.00', '', '', '10.00', '', '', '', '', '5.00']);
  });

  test('of one receiver with two givers keeps to the giver it names', () => {
    const units = [unit('u1', '局本级'), unit('u2', '站'), unit('u3', '中心')];
    const lines = [
      gives('l1', 'u2', { amount: '70000.00' }),
      gives('l2', 'u2', { unit: 'u3', source: 'otherIncome', amount: '30000.00' }),
      receives('l3', 'u3', { amount: '30000.00' }),
      receives('l4', 'u1', { amount: '70000.00' }),
    ];
    const derived = deriveShipped(report({ units, lines }));
    expect(derived.problems).toEqual([]);
    expect(departmentIncome({ units, lines })).toEqual([
      '10.00',
      '10.00',
      '',
      '',
      '7.00',
      '',
      '',
      '',
      '3.00',
      '',
    ]);
  });

  test('upwards is 上解上级 against 附属单位上缴', () => {
    const lines = [
      line('l1', {
        unit: 'u2',
        category: 'remittanceToSuperior',
        source: 'businessIncome',
        counterparty: 'u1',
      }),
      line('l2', { source: 'affiliateRemittance', counterparty: 'u2' }),
    ];
    expect(departmentIncome({ lines })).toEqual(['50.00', '50.00', '', '', '', '50.00', '', '', '', '']);
  });

  test('that is not spent stays 年终结转结余, at its giver’s source and year', () => {
    const lines = [gives('l1', 'u2', { carryOver: true })];
    const closing = [
      {
        id: 'c1',
        unit: 'u2',
        functionalClass: '2010350',
        source: 'superiorSubsidy' as const,
        amount: '500000.00',
        counterparty: 'u1',
      },
    ];
    expect(departmentIncome({ lines, closing })).toEqual(['50.00', '', '', '', '', '', '', '', '', '50.00']);
  });

  test('goes through a middle unit, each step a flow of its own', () => {
    const units = [unit('u1', '局本级'), unit('u2', '站'), unit('u3', '中心')];
    const lines = [
      gives('l1', 'u2'),
      receives('l2', 'u1'),
      gives('l3', 'u3', { unit: 'u2', source: 'otherIncome', amount: '80000.00' }),
      receives('l4', 'u2', { unit: 'u3', amount: '80000.00' }),
    ];
    expect(departmentIncome({ units, lines })).toEqual([
      '58.00',
      '58.00',
      '',
      '',
      '50.00',
      '',
      '',
      '',
      '8.00',
      '',
    ]);
  });

  test('lends its source to the economic lines it pays', () => {
    const lines = [gives('l1', 'u2', { source: 'generalPublicBudget' }), receives('l2', 'u1')];
    const economicLines = [
      economicLine('e1', { unit: 'u2', source: 'superiorSubsidy', amount: '500000.00' }),
    ];
    const derived = deriveShipped(buildReport({ lines, economicLines }));
    expect(printedRows(scopeOf(derived, 'department'), 'generalBasic')[0]).toEqual([
      '1',
      '',
      '合计',
      '50.00',
      '50.00',
      '',
    ]);
    expect(printedRows(scopeOf(derived, 'u2'), 'generalBasic')).toEqual([]);
  });
});

describe('a flow whose sides differ', () => {
  test('is a problem that says both amounts, both units and the difference', () => {
    const problems = flowProblems(
      report({ lines: [gives('l1', 'u2'), receives('l2', 'u1', { amount: '499999.99' })] }),
    );
    expect(problems).toEqual([
      {
        where: '收支明细：“示例市水文局本级”与“示例市水文站”之间的往来',
        message:
          '付出方填 500000.00 元，收到方填 499999.99 元，相差 0.01 元：两边应相等，请核对后改正其中一方',
      },
    ]);
  });

  test.each([
    [
      'given and not received',
      [gives('l1', 'u2')],
      '付出方填 500000.00 元，收到方填 0.00 元，相差 500000.00 元',
    ],
    [
      'received and not given',
      [receives('l1', 'u1')],
      '付出方填 0.00 元，收到方填 500000.00 元，相差 500000.00 元',
    ],
  ])('is one where it is %s', (_, lines, words) => {
    expect(flowProblems(report({ lines })).map(({ message }) => message)).toEqual([
      expect.stringContaining(words),
    ]);
  });

  test('counts what is kept as 年终结转结余', () => {
    const closing = [
      {
        id: 'c1',
        unit: 'u2',
        functionalClass: '2010350',
        source: 'superiorSubsidy' as const,
        amount: '100.00',
        counterparty: 'u1',
      },
    ];
    const lines = [gives('l1', 'u2', { amount: '300.00' }), receives('l2', 'u1', { amount: '200.00' })];
    expect(flowProblems(report({ lines, closing }))).toEqual([]);
    expect(flowProblems(report({ lines }))).toHaveLength(1);
  });

  test('is a problem of its own in each direction', () => {
    const lines = [
      gives('l1', 'u2'),
      line('l2', {
        unit: 'u2',
        category: 'remittanceToSuperior',
        source: 'businessIncome',
        counterparty: 'u1',
      }),
    ];
    expect(flowProblems(report({ lines })).map(({ where }) => where)).toEqual([
      '收支明细：“示例市水文局本级”与“示例市水文站”之间的往来',
      '收支明细：“示例市水文站”与“示例市水文局本级”之间的往来',
    ]);
  });
});
