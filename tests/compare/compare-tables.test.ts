import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import { reportArbitrary, reportRuns } from '../support/report-arbitrary.ts';
import { buildReport, line, project, purchase, reportInput, unit } from '../support/report-builder.ts';
import { changesOf, compared, departmentOf, rowOf, rowsOf } from './compare-here.ts';

const before = buildReport();
const later = (change: Parameters<typeof reportInput>[0]) =>
  parseReport(reportInput({ department: { code: '330', name: '示例市水文局', year: 2026 }, ...change }));

const changedRows = (one: Report, other: Report) =>
  compared(one, other).scopes.flatMap(({ tables }) =>
    tables.flatMap(({ id, rows }) =>
      rows.filter(({ status }) => status !== 'same').map(({ key, status }) => `${id}/${key} ${status}`),
    ),
  );

describe('tables by code', () => {
  test('a report has not changed against itself', () => {
    fc.assert(
      fc.property(reportArbitrary, (report) => {
        expect(changedRows(report, report)).toEqual([]);
      }),
      { ...reportRuns, numRuns: 25 },
    );
  });

  test('the order of projects, purchases, units and parts says nothing', () => {
    fc.assert(
      fc.property(reportArbitrary, (report) => {
        const turned: Report = {
          ...report,
          projects: report.projects.toReversed(),
          procurement: report.procurement.toReversed(),
          units: report.units.toReversed(),
          publication: { scopes: report.publication.scopes.toReversed() },
        };
        expect(changedRows(report, turned)).toEqual([]);
        const projects = compared(report, turned).scopes.flatMap((scope) => scope.projects);
        expect(projects.filter(({ status }) => status !== 'same')).toEqual([]);
      }),
      { ...reportRuns, numRuns: 25 },
    );
  });

  test('what is new from one to the other is gone the other way round', () => {
    const counted = (one: Report, other: Report, ...statuses: readonly string[]) =>
      compared(one, other).scopes.flatMap(({ tables }) =>
        tables.flatMap(({ id, rows }) =>
          rows.filter(({ status }) => statuses.includes(status)).map(({ key }) => `${id}/${key}`),
        ),
      );
    fc.assert(
      fc.property(reportArbitrary, reportArbitrary, (one, other) => {
        fc.pre(one.pack.id === other.pack.id);
        expect(counted(one, other, 'new').sort()).toEqual(counted(other, one, 'gone').sort());
      }),
      { ...reportRuns, numRuns: 20 },
    );
  });

  test('an amount that changed: both figures as printed, their difference and its share', () => {
    const scope = departmentOf(
      compared(
        before,
        later({
          lines: [
            line('l1', { amount: '625050.00' }),
            line('l2', { unit: 'u2', functionalClass: '2010350', amount: '300000.00' }),
          ],
        }),
      ),
    );
    expect(changesOf(scope, 'expenditure', '2010301')).toEqual({
      total: '50.00 → 62.51',
      basicExpenditure: '50.00 → 62.51',
    });
    const cell = rowOf(scope, 'expenditure', '2010301').cells[0];
    expect(cell?.change).toEqual({
      before: '500000.00',
      after: '625100.00',
      difference: '125100.00',
      percent: '25.0',
    });
  });

  test('a code that is new or gone, and no share where there was nothing', () => {
    const scope = departmentOf(
      compared(
        before,
        later({ lines: [line('l1'), line('l2', { functionalClass: '2080505', amount: '8.00' })] }),
      ),
    );
    expect([
      rowOf(scope, 'expenditure', '2010350').status,
      rowOf(scope, 'expenditure', '2080505').status,
    ]).toEqual(['gone', 'new']);
    expect(rowOf(scope, 'expenditure', '2080505').cells[0]?.change?.percent).toBeUndefined();
  });

  test('a name found again under another code has moved', () => {
    const scope = departmentOf(
      compared(
        before,
        later({
          lines: [
            line('l1', { functionalClass: '2013101' }),
            line('l2', { unit: 'u2', functionalClass: '2010350', amount: '300000.00' }),
          ],
        }),
      ),
    );
    expect(rowOf(scope, 'expenditure', '2013101')).toMatchObject({
      status: 'moved',
      name: '行政运行',
      was: { code: '2010301', name: '行政运行' },
    });
  });

  test('a code with another name is renamed', () => {
    const codeNames = [{ list: 'functionalClass' as const, code: '2010301', name: '机关运行' }];
    const scope = departmentOf(compared(before, later({ codeNames })));
    expect(rowOf(scope, 'expenditure', '2010301')).toMatchObject({
      status: 'renamed',
      was: { name: '行政运行' },
    });
  });

  test('purchases by what is bought for what, in whatever order', () => {
    const [one, other] = [purchase('b1'), purchase('b2', { name: '打印机', catalogCode: 'A02021003' })];
    const scope = departmentOf(
      compared(
        buildReport({ procurement: [one, other] }),
        later({
          procurement: [
            { ...other, id: 'x1' },
            {
              ...one,
              id: 'x2',
              quantity: '6',
              funds: [{ source: 'generalPublicBudget', amount: '30000.00' }],
            },
          ],
        }),
      ),
    );
    const items = rowsOf(scope, 'procurement').filter(({ role }) => role === 'item');
    expect(items.map(({ name, status }) => [name, status])).toEqual([
      ['打印机', 'same'],
      ['台式计算机', 'changed'],
    ]);
    expect(changesOf(scope, 'procurement', 'x2')).toMatchObject({ quantity: '5 → 6', total: '2.50 → 3.00' });
  });

  test('ids say nothing: units are found again by their codes', () => {
    const units = [
      unit('a', '示例市水文局本级', { code: '330001' }),
      unit('b', '示例市水文站', { code: '330002', nature: 'publicInstitution' }),
    ];
    const other = later({
      units,
      publication: { scopes: ['department', 'b', 'a'] },
      lines: [
        line('l1', { unit: 'a' }),
        line('l2', { unit: 'b', functionalClass: '2010350', amount: '300000.00' }),
      ],
      economicLines: [],
    });
    expect(
      compared(before, other).scopes.map(({ name, status }) => [name, status === 'new' || status === 'gone']),
    ).toEqual([
      ['示例市水文局', false],
      ['示例市水文站', false],
      ['示例市水文局本级', false],
    ]);
  });
});

describe('two forms', () => {
  const lines = [
    line('l1'),
    line('l2', { source: 'serviceIncome', amount: '70000.00' }),
    line('l3', { source: 'otherIncome', amount: '30000.00' }),
  ];
  const form2023 = buildReport({
    pack: { id: 'hebei-2023', version: 1 },
    department: { code: '330', name: '示例市水文局', year: 2023 },
    lines,
    economicLines: [],
  });
  const form2024 = later({
    lines: [...lines.slice(0, 2), line('l3', { source: 'otherIncome', amount: '50000.00' })],
    economicLines: [],
  });

  test('a row of one form alone is reckoned for the other year by what it measures', () => {
    const scope = departmentOf(compared(form2023, form2024));
    expect(rowOf(scope, 'summary', 'unitFunds')).toMatchObject({ form: 'after' });
    expect(changesOf(scope, 'summary', 'unitFunds')).toEqual({ incomeAmount: '10.00 → 12.00' });
    expect(rowOf(scope, 'summary', 'otherIncome')).toMatchObject({ form: 'before', status: 'changed' });
    expect(changesOf(scope, 'summary', 'otherIncome')).toEqual({ incomeAmount: '3.00 → 5.00' });
    expect(rowOf(scope, 'summary', 'serviceIncome').status).toBe('same');
  });

  test('the same money in another form has not changed', () => {
    expect(changedRows(form2023, later({ lines, economicLines: [] }))).toEqual([]);
  });
});

describe('projects', () => {
  const projectsOf = (earlier: ReturnType<typeof project>[], other: ReturnType<typeof project>[]) =>
    departmentOf(compared(buildReport({ projects: earlier }), later({ projects: other }))).projects;

  test('one whose year alone is another has changed in nothing but its name', () => {
    const [found] = projectsOf(
      [project('p1', { code: '', name: '2025年监测' })],
      [project('q1', { code: '', name: '2026年监测' })],
    );
    expect(found).toMatchObject({
      status: 'changed',
      was: { name: '2025年监测' },
      texts: [],
      indicators: [],
    });
  });

  test('one in another unit has moved; one with another name is renamed and marked as a guess', () => {
    const [moved] = projectsOf([project('p1')], [project('q1', { unit: 'u2' })]);
    expect(moved?.status).toBe('moved');
    const [renamed] = projectsOf(
      [project('p1', { code: '' })],
      [project('q1', { code: '', name: '水文监测设备运行维护' })],
    );
    expect(renamed).toMatchObject({ status: 'renamed', isGuess: true, was: { name: '水文监测设备维护' } });
  });

  test('its texts by words, its indicators by name', () => {
    const other = project('q1', { goals: ['保障监测设备安全运行。'] });
    const [indicator] = other.indicators ?? [];
    if (!indicator) throw new Error('the built project has an indicator');
    const [found] = projectsOf([project('p1')], [{ ...other, indicators: [{ ...indicator, value: '15' }] }]);
    expect(found?.texts.map(({ where }) => where)).toEqual(['绩效目标']);
    expect(found?.indicators).toMatchObject([
      {
        name: '维护设备数量',
        status: 'changed',
        texts: [{ where: '指标值', before: '≥12台', after: '≥15台' }],
      },
    ]);
  });

  test('one that is not disclosed is not named', () => {
    expect(projectsOf([project('p1', { notDisclosed: true })], [])).toEqual([]);
  });
});
