import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BridgeItem, bridgeLevels } from '../../schemas/compare/bridge/bridge.ts';
import type { MoneyChange } from '../../schemas/compare/money/money-change.ts';
import { subtract, sum } from '../../schemas/model/amount.ts';
import { reportArbitrary, reportRuns } from '../support/report-arbitrary.ts';
import { buildReport, economicLine, line, project } from '../support/report-builder.ts';
import { compared, departmentOf, rowOf } from './compare-here.ts';

const added = (changes: readonly MoneyChange[]) => ({
  before: sum(changes.map(({ before }) => before)),
  after: sum(changes.map(({ after }) => after)),
  difference: sum(changes.map(({ difference }) => difference)),
});
const figures = ({ before, after, difference }: MoneyChange) => ({ before, after, difference });

function expectTied(whole: MoneyChange, items: readonly BridgeItem[]): void {
  expect(added(items.map(({ change }) => change))).toEqual(figures(whole));
  for (const { change, children } of items) {
    expect(change.difference).toBe(subtract(change.after, change.before));
    if (children.length > 0) expectTied(change, children);
  }
}

describe('the change bridge', () => {
  test('every level of every part adds up to the total, to the 分', () => {
    let moved = 0;
    fc.assert(
      fc.property(reportArbitrary, reportArbitrary, (one, other) => {
        for (const { bridge } of compared(one, other).scopes) {
          for (const level of bridgeLevels) expectTied(bridge.total, bridge.levels[level]);
          if (bridge.total.difference !== '0.00') moved += 1;
        }
      }),
      reportRuns,
    );
    expect(moved).toBeGreaterThan(50);
  });

  test('the total is that of 支出总表', () => {
    fc.assert(
      fc.property(reportArbitrary, reportArbitrary, (one, other) => {
        const scope = departmentOf(compared(one, other));
        const printed = scope.tables
          .find(({ id }) => id === 'expenditure')
          ?.rows.find(({ key }) => key === 'total');
        const total = printed?.cells[0]?.change ?? { before: '0.00', after: '0.00' };
        const near = (a: string, b: string) => Math.abs(Number(a) - Number(b)) <= 50;
        expect(
          near(total.before, scope.bridge.total.before) && near(total.after, scope.bridge.total.after),
        ).toBe(true);
      }),
      { ...reportRuns, numRuns: 20 },
    );
  });

  const before = buildReport({
    lines: [
      line('l1'),
      line('l2', { category: 'projectExpenditure', project: 'p1', amount: '200000.00' }),
      line('l3', { category: 'projectExpenditure', project: 'p2', amount: '30000.00' }),
      line('l4', { category: 'projectExpenditure', functionalClass: '2010302', amount: '1000.00' }),
    ],
    economicLines: [economicLine('e1')],
    projects: [project('p1', { code: 'A', name: '监测' }), project('p2', { code: 'B', name: '培训' })],
  });
  const after = buildReport({
    lines: [
      line('l1', { amount: '550000.00' }),
      line('l2', { category: 'projectExpenditure', project: 'p1', amount: '260000.00' }),
      line('l3', { category: 'projectExpenditure', project: 'p3', amount: '90000.00' }),
    ],
    economicLines: [economicLine('e1', { amount: '540000.00' })],
    projects: [project('p1', { code: 'A', name: '监测' }), project('p3', { code: 'C', name: '信息化' })],
    department: { code: '330', name: '示例市水文局', year: 2026 },
  });
  const scope = departmentOf(compared(before, after));
  const level = (name: (typeof bridgeLevels)[number]) =>
    scope.bridge.levels[name].map((item) => [item.name, item.status, item.change.difference]);

  test('projects new, ended and changed, and what belongs to none', () => {
    expect(level('project')).toEqual([
      ['监测', 'changed', '60000.00'],
      ['培训', 'gone', '-30000.00'],
      ['信息化', 'new', '90000.00'],
      ['基本支出（不分项目）', 'changed', '50000.00'],
      ['项目支出中未列明项目的部分', 'gone', '-1000.00'],
    ]);
  });

  test('款 with what has none', () => {
    expect(level('economic')).toEqual([
      ['工资福利支出', 'changed', '40000.00'],
      ['基本支出中未列经济分类的部分', 'new', '10000.00'],
      ['项目支出等未列经济分类的部分', 'changed', '119000.00'],
    ]);
  });

  test('a budget that is stated instead of ledger lines counts for its project', () => {
    const stated = (fiscal: string) =>
      buildReport({
        lines: [line('l1', { category: 'projectExpenditure', amount: '500000.00' })],
        projects: [project('p1', { statedBudget: { fiscal } })],
      });
    const { bridge } = departmentOf(compared(stated('400000.00'), stated('450000.00')));
    expect(bridge.levels.project.map(({ name, change }) => [name, change.difference])).toEqual([
      ['水文监测设备维护', '50000.00'],
      ['项目支出中未列明项目的部分', '-50000.00'],
    ]);
  });

  test('a project and a code that are not disclosed stay in the rest', () => {
    const hidden = (amount: string) =>
      buildReport({
        lines: [line('l1', { category: 'projectExpenditure', project: 'p1', amount })],
        projects: [project('p1', { name: '秘密事项', notDisclosed: true })],
        undisclosedCodes: ['2010301'],
      });
    const comparison = compared(hidden('100.00'), hidden('300.00'));
    const words = JSON.stringify(comparison);
    expect(words).not.toContain('秘密事项');
    expect(words).not.toContain('2010301');
    expectTied(departmentOf(comparison).bridge.total, departmentOf(comparison).bridge.levels.function);
  });

  test('the rows of the tables agree with it', () => {
    expect(rowOf(scope, 'expenditure', 'total').cells[0]?.change?.difference).toBe(
      scope.bridge.total.difference,
    );
  });

  describe('material for the reasons', () => {
    const material = (figure: string) => scope.materials.find((own) => own.figure === figure);

    test('names the largest parts with the amounts of both years, those that go the same way first', () => {
      expect(material('projectExpenditure')?.words).toBe(
        [
          '新增“信息化”9.00万元（2025年0.00万元，2026年9.00万元）',
          '“监测”增加6.00万元（2025年20.00万元，2026年26.00万元）',
          '“培训”不再安排，减少3.00万元（2025年3.00万元，2026年0.00万元）',
          '项目支出中未列明项目的部分不再安排，减少0.10万元（2025年0.10万元，2026年0.00万元）',
        ].join('；'),
      );
      expect(material('basicExpenditure')?.words).toContain(
        '基本工资增加4.00万元（2025年50.00万元，2026年54.00万元）',
      );
    });

    test('contributions and the rest make the total of every figure', () => {
      fc.assert(
        fc.property(reportArbitrary, reportArbitrary, (one, other) => {
          for (const { materials } of compared(one, other).scopes)
            for (const { figure, total, contributions, rest } of materials)
              expect([
                figure,
                added([...contributions, rest].map(({ change }) => change)).difference,
              ]).toEqual([figure, total.difference]);
        }),
        { ...reportRuns, numRuns: 30 },
      );
    });

    test('三公 by item, an item by unit', () => {
      const entry = (id: string, item: 'reception' | 'vehicleOperation', amount: string) => ({
        id,
        unit: 'u1',
        item,
        fund: 'generalPublicBudget' as const,
        amount,
      });
      const spent = (reception: string) =>
        buildReport({
          threePublic: {
            origin: 'entered',
            entries: [entry('t1', 'reception', reception), entry('t2', 'vehicleOperation', '40000.00')],
          },
        });
      const { materials } = departmentOf(compared(spent('30000.00'), spent('20000.00')));
      const words = (figure: string) => materials.find((own) => own.figure === figure)?.words;
      expect(words('threePublicFunds')).toBe('公务接待费减少1.00万元（2025年3.00万元，2025年2.00万元）');
      expect(words('reception')).toBe('“示例市水文局本级”减少1.00万元（2025年3.00万元，2025年2.00万元）');
    });
  });
});
