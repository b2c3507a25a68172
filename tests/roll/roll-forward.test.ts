import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedIsLookedAt } from '../../schemas/check/rules/form/carried-is-looked-at.ts';
import { applyChanges } from '../../schemas/edit/apply-changes.ts';
import { completeReport } from '../../schemas/edit/complete-report.ts';
import { entryPath } from '../../schemas/edit/entry-path.ts';
import { valueAt } from '../../schemas/edit/value-at.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { ReportInput } from '../../schemas/model/report.ts';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { planRoll } from '../../schemas/roll/plan-roll.ts';
import { type RollWishes, rollForward } from '../../schemas/roll/roll-forward.ts';
import { foundBy } from '../check/check-here.ts';
import { reportArbitrary, reportRuns } from '../support/report-arbitrary.ts';
import { buildReport, indicator, line, project, purchase, reportInput } from '../support/report-builder.ts';
import { shippedPacks } from '../support/shipped-packs.ts';

const packOf = (id: string) => {
  const found = shippedPacks.all.find(({ pack }) => pack.id === id)?.pack;
  if (!found) throw new Error(`no pack ${id}`);
  return found;
};

function rolled(report: WorkingReport, wishes: Partial<RollWishes> = {}) {
  let count = 0;
  const newId = () => `n${++count}`;
  return rollForward(
    { report, pack: packOf(report.pack.id), codeNames: shippedPacks.codeNames },
    { year: Number(report.department.year) + 1, pack: packOf('hebei-2024'), newId, ...wishes },
  );
}

const next = (change: Partial<ReportInput>, wishes?: Partial<RollWishes>) =>
  rolled(buildReport(change), wishes);

describe('a report rolled forward', () => {
  test('has the structure of the year before, no amount, and its figures as the comparison', () => {
    const { report } = next({
      projects: [project('p1')],
      lines: [line('l1'), line('l2', { project: 'p1', category: 'projectExpenditure', amount: '20000.00' })],
    });
    expect(report.department.year).toBe(2026);
    expect(report.lines.map(({ id, project, amount }) => [id, project, amount])).toEqual([
      ['l1', undefined, ''],
      ['l2', 'p1', ''],
    ]);
    expect(report.economicLines.every(({ amount }) => amount === '')).toBe(true);
    expect(report.lastYear[0]).toMatchObject({
      scope: 'department',
      origin: 'report',
      expenditure: { basicExpenditure: '500000.00', projectExpenditure: '20000.00' },
      agencyOperatingCost: '100000.00',
    });
  });

  test('moves the years of texts, and names those it cannot move', () => {
    const goals = ['2025年完成维护20台。', '落实《2025年实施方案》要求。'];
    const { report } = next({ projects: [project('p1', { name: '2025年设备维护', goals })] });
    expect(report.projects[0]).toMatchObject({
      name: '2026年设备维护',
      goals: ['2026年完成维护20台。', '落实《2025年实施方案》要求。'],
    });
    const carried = report.carried.find(({ entry }) => entry === 'projects/p1/goals');
    expect(carried).toMatchObject({ year: 2025, doubt: '其中的“2025”没有改动' });
  });

  test('carries no sum of money and no dated 依据 in indicators', () => {
    const indicators = [
      indicator('i1', {
        name: '维护成本',
        operator: '≤',
        value: '57.25',
        unit: '万元',
        basis: '冀财预〔2024〕12号',
      }),
      indicator('i2', { name: '合格率', operator: '≥', value: '95', unit: '%', basis: '行业标准' }),
      indicator('i3', { name: '补助标准', asPrinted: '每人300元' }),
    ];
    const [own] = next({ projects: [project('p1', { indicators })] }).report.projects;
    expect(own?.indicators.map(({ value, asPrinted, basis }) => [value, asPrinted, basis])).toEqual([
      [undefined, undefined, ''],
      ['95', undefined, '行业标准'],
      [undefined, undefined, own?.indicators[2]?.basis],
    ]);
  });

  test('leaves out projects that are over, with what belongs to them', () => {
    const { report } = next(
      {
        projects: [project('p1'), project('p2', { indicators: [] })],
        lines: [line('l1'), line('l2', { project: 'p2', category: 'projectExpenditure' })],
        procurement: [purchase('b1', { origin: { kind: 'project', project: 'p2' } })],
      },
      { ended: ['p2'] },
    );
    expect(report.projects.map(({ id }) => id)).toEqual(['p1']);
    expect(report.lines.map(({ id }) => id)).toEqual(['l1']);
    expect(report.procurement).toEqual([]);
  });

  test('takes nothing along that was said of the year before alone', () => {
    const input = reportInput({ asPublished: { 'department/expenditure/total/total': '80.00' } });
    const { report } = rolled(parseWorkingReport(input));
    expect([report.asPublished, report.waivers, report.closing]).toEqual([{}, [], []]);
  });

  test('keeps a text of a section the new pack does not have in the notes', () => {
    const narrative = [{ id: 'n1', scope: 'department', section: 'gone', added: ['原有的一段话。'] }];
    const source = parseWorkingReport({ ...reportInput(), narrative });
    const { report, notes } = rolled(source);
    expect(report.narrative).toEqual([]);
    expect(notes.map(({ message }) => message).join()).toContain('原有的一段话。');
  });

  test('names codes that are in no list any more', () => {
    const { notes } = next({ lines: [line('l1', { functionalClass: '2019901' })] });
    expect(notes.map(({ message }) => message).join()).toContain('功能科目“2019901”');
  });

  test('as a model for another department it brings no figures, and its name', () => {
    const goals = ['示例市水文局按期完成。'];
    const { report } = next(
      { projects: [project('p1', { goals })] },
      { department: { name: '示例市林业局', code: '331' } },
    );
    expect(report.department).toMatchObject({ name: '示例市林业局', code: '331' });
    expect(report.lastYear).toEqual([]);
    expect(JSON.stringify(report)).not.toContain('水文局');
  });

  test('into the same or an earlier year is refused in words', () => {
    expect(() => next({}, { year: 2025 })).toThrow(UnusableInput);
  });
});

describe('what is to be looked at', () => {
  const source = { projects: [project('p1')] };

  test('is found until it is confirmed, changed or removed', () => {
    const { report } = next(source);
    const filled = (change: object): ReportInput =>
      ({
        ...reportInput(source),
        department: { ...report.department },
        carried: report.carried,
        ...change,
      }) as never;
    const found = (change: object) => foundBy(carriedIsLookedAt, parseReport(filled(change))).length;
    const { projects } = report;
    expect(found({ projects })).toBe(report.carried.length);
    const [{ id } = { id: '' }] = report.carried;
    const confirmed = applyChanges(report, [{ kind: 'remove', path: ['carried'], id }]).report;
    expect(found({ projects, carried: confirmed.carried })).toBe(report.carried.length - 1);
    const rewritten = projects.map((own) => ({ ...own, goals: ['全新的目标。'] }));
    expect(found({ projects: rewritten })).toBe(report.carried.length - 1);
    expect(found({ projects: [] })).toBe(0);
  });

  test('stands in the report where it is said to be', () => {
    fc.assert(
      fc.property(reportArbitrary, (report) => {
        const { report: taken } = rolled(report);
        for (const { entry } of taken.carried) expect(valueAt(taken, entryPath(entry))).toBeDefined();
        expect(parseWorkingReport(JSON.parse(JSON.stringify(taken)))).toEqual(taken);
        const { lines, economicLines, procurement } = completeReport(taken).report;
        expect([lines, economicLines, procurement.flatMap(({ funds }) => funds)]).toEqual([[], [], []]);
      }),
      reportRuns,
    );
  });
});

describe('the plan', () => {
  test('counts each part that there is, and proposes projects to end by their years', () => {
    const report = buildReport({
      projects: [project('p1', { period: { from: 2024, to: 2025 } }), project('p2', { indicators: [] })],
    });
    const { parts, projects } = planRoll(report, 2026);
    expect(parts.map(({ key, count, fates }) => [key, count, fates[0]])).toEqual([
      ['lines', 2, 'confirm'],
      ['economicLines', 3, 'confirm'],
      ['projects', 2, 'carry'],
      ['purposes', 2, 'confirm'],
      ['goals', 2, 'confirm'],
      ['indicators', 1, 'confirm'],
      ['plans', 2, 'confirm'],
    ]);
    expect(projects.map(({ id, ends, why }) => [id, ends, why])).toEqual([
      ['p1', true, '起止年限到 2025 年'],
      ['p2', false, ''],
    ]);
  });

  test('can be changed part by part, within what a part may be', () => {
    const fates = { lines: 'clear', goals: 'clear' } as const;
    const { report } = next({ projects: [project('p1')] }, { fates });
    expect([report.lines, report.projects[0]?.goals]).toEqual([[], []]);
    expect(() => next({}, { fates: { closing: 'carry' } })).toThrow(UnusableInput);
  });
});
