import { expect, it } from 'vitest';
import { threePublicEqualsEconomicLines as rule } from '../../../../schemas/check/rules/tables/three-public-equals-economic-lines.ts';
import type { ReportInput } from '../../../../schemas/model/report.ts';
import { buildReport, economicLine, line, project } from '../../../support/report-builder.ts';
import { checkHere, foundBy } from '../../check-here.ts';

const projectLine = (amount: string, change: Parameters<typeof economicLine>[1] = {}) =>
  economicLine('e9', { economicClass: '30217', kind: 'publicCost', project: 'p1', amount, ...change });

/** 公务接待费: 1.00万元 of 基本支出, and what the project of 10.00万元 has of it; `entered` in 三公. */
const withReception = (
  entered: string,
  ofProject: ReturnType<typeof economicLine>[],
  change: Partial<ReportInput> = {},
) =>
  buildReport({
    projects: [project('p1')],
    lines: [line('l1', { category: 'projectExpenditure', project: 'p1', amount: '100000.00' })],
    economicLines: [
      economicLine('e1', { economicClass: '30217', kind: 'publicCost', amount: '10000.00' }),
      ...ofProject,
    ],
    threePublic: {
      origin: 'entered',
      entries: [{ id: 't1', unit: 'u1', item: 'reception', fund: 'generalPublicBudget', amount: entered }],
    },
    ...change,
  });

const rest = (amount: string) =>
  economicLine('e8', { economicClass: '30201', kind: 'publicCost', project: 'p1', amount });

it('finds less, and more, than 基本支出 and the projects have where their lines are known', () => {
  expect(foundBy(rule, withReception('25000.00', [projectLine('20000.00'), rest('80000.00')]))).toEqual([
    'error “示例市水文局本级”公务接待费“三公”经费表填25000.00元，经济分类明细中的同名款为30000.00元，少5000.00元。',
  ]);
  expect(foundBy(rule, withReception('35000.00', [projectLine('20000.00'), rest('80000.00')]))).toEqual([
    expect.stringContaining('多5000.00元'),
  ]);
});

it('finds less than the lines that are known, although others are not', () => {
  expect(foundBy(rule, withReception('25000.00', [projectLine('20000.00')]))).toEqual([
    expect.stringContaining('少5000.00元'),
  ]);
});

it('finds a 款 that 三公 does not have at all', () => {
  const report = withReception('30000.00', [projectLine('20000.00'), rest('80000.00')]);
  const threePublic = { origin: 'entered' as const, entries: [] };
  expect(foundBy(rule, { ...report, threePublic })).toEqual([expect.stringContaining('少30000.00元')]);
});

it('is silent where they agree, where the money is not fiscal, and where 三公 is drawn from the lines', () => {
  expect(foundBy(rule, withReception('30000.00', [projectLine('20000.00'), rest('80000.00')]))).toEqual([]);
  const own = [projectLine('20000.00', { source: 'serviceIncome' }), rest('80000.00')];
  expect(foundBy(rule, withReception('10000.00', own))).toEqual([]);
  expect(foundBy(rule, { ...withReception('1.00', []), threePublic: { origin: 'drawn' } })).toEqual([]);
});

it('cannot tell whether it is too much where lines of projects are not known', () => {
  const report = withReception('35000.00', [projectLine('20000.00')]);
  const [own] = checkHere(report, [rule]).rules;
  expect(own).toMatchObject({ failed: 0, passed: 0 });
  expect(own?.notCheckable).toHaveLength(1);
});
