import { produce } from 'immer';
import { expect, test } from 'vitest';
import { projectColumn } from '../../../client/sections/columns/project-column.ts';
import { duplicateProject } from '../../../client/sections/projects/duplicate-project.ts';
import { ledgerOfProjects } from '../../../client/sections/projects/ledger-of-projects.ts';
import { newProject } from '../../../client/sections/projects/new-project.ts';
import { paragraphsOf } from '../../../client/sections/projects/paragraphs-of.ts';
import { projectBudgets } from '../../../client/sections/projects/project-budgets.ts';
import { projectRules } from '../../../client/sections/projects/project-rules.ts';
import { typedPeriod } from '../../../client/sections/projects/typed-period.ts';
import { usesOfProjects } from '../../../client/sections/projects/uses-of-projects.ts';
import { withNewProjects } from '../../../client/sections/projects/with-new-projects.ts';
import { withoutProjects } from '../../../client/sections/projects/without-projects.ts';
import { parseWorkingReport, type WorkingReport } from '../../../schemas/model/working-report.ts';
import {
  buildReport,
  economicLine,
  indicator,
  line,
  project,
  reportInput,
} from '../../support/report-builder.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';

const ofProject = { category: 'projectExpenditure', project: 'p1' } as const;
const input = reportInput({
  projects: [project('p1'), project('p2')],
  lines: [
    line('l1'),
    line('l2', { ...ofProject, amount: '20.00' }),
    line('l3', { ...ofProject, source: 'otherIncome', amount: '3.00' }),
  ],
  economicLines: [economicLine('e1'), economicLine('e2', { project: 'p1' })],
  procurement: [
    { id: 'b1', unit: 'u1', origin: { kind: 'project', project: 'p1' }, name: '打印机', funds: [] },
  ],
});

test('a project is budgeted by the ledger lines that name it', () => {
  const report = buildReport(input);
  const { pack } = shippedPacks.packOf(report);
  expect([...projectBudgets(report, pack)]).toEqual([['p1', { fiscal: '20.00', other: '3.00' }]]);
});

test('with a project its economic lines go, its ledger lines stay, and what is bought for it wants another origin', () => {
  const report = parseWorkingReport(input);
  const rest = withoutProjects(report, new Set(['p1']));
  expect(rest.projects.map(({ id }) => id)).toEqual(['p2']);
  expect(rest.lines.map((own) => [own.id, 'project' in own])).toEqual([
    ['l1', false],
    ['l2', false],
    ['l3', false],
  ]);
  expect(rest.lines[0]).toBe(report.lines[0]);
  expect(rest.economicLines.map(({ id }) => id)).toEqual(['e1']);
  expect(rest.procurement[0]?.origin).toEqual({ kind: 'project', project: '' });
  expect(usesOfProjects(report, new Set(['p1']))).toEqual([
    '2 条收支明细：保留，不再属于任何项目',
    '1 条经济分类明细：一并删除',
    '1 项政府采购：保留，需要重新选择项目来源',
  ]);
  expect(usesOfProjects(report, new Set(['p2']))).toEqual([]);
});

test.each([
  ['2024-2026', { value: { from: 2024, to: 2026 } }],
  ['２０２４年～２０２６年', { value: { from: 2024, to: 2026 } }],
  ['2025', { value: { from: 2025, to: 2025 } }],
  [' ', { value: undefined }],
])('the period “%s” is read', (text, reading) => {
  expect(typedPeriod(text)).toEqual(reading);
});

test.each(['2026-2024', '三年', '24-26'])('the period “%s” is refused in words', (text) => {
  expect(typedPeriod(text)).toEqual({ fault: expect.stringContaining('例如 2024-2026') });
});

test('a plan is made with its first step and goes with its last', () => {
  const [bare] = parseWorkingReport(reportInput({ projects: [project('p1', { plan: undefined })] })).projects;
  if (!bare) throw new Error('no project');
  const planned = projectRules.assign(bare, 'plan1', '50');
  expect(planned.plan).toEqual([null, '50', null, null]);
  expect(projectRules.assign(planned, 'plan1', undefined)).not.toHaveProperty('plan');
});

test('a stated budget is made with its first part and goes with its last', () => {
  const [bare] = parseWorkingReport(
    reportInput({ projects: [project('p1', { statedBudget: undefined })] }),
  ).projects;
  if (!bare) throw new Error('no project');
  const stated = projectRules.assign(bare, 'fiscal', '5.00');
  expect(stated.statedBudget).toEqual({ fiscal: '5.00', other: '0.00' });
  expect(projectRules.assign(stated, 'fiscal', undefined)).not.toHaveProperty('statedBudget');
});

test('a duplicate shares no id with its model', () => {
  const [model] = parseWorkingReport(
    reportInput({ projects: [project('p1', { code: '001', indicators: [indicator('i1')] })] }),
  ).projects;
  if (!model) throw new Error('no project');
  const ids = ['x1', 'x2'];
  const copy = duplicateProject(model, () => ids.shift() ?? '');
  expect([copy.id, copy.code, copy.indicators.map(({ id }) => id)]).toEqual(['x1', '', ['x2']]);
  expect(copy.name).toBe(`${model.name}（副本）`);
});

test('blank lines are no paragraphs', () => {
  expect(paragraphsOf('甲\n\n 乙\n')).toEqual(['甲', ' 乙']);
});

test('a name no project has is offered as a new one, and made in the same step, once', () => {
  const report = parseWorkingReport(input);
  const column = projectColumn<WorkingReport['lines'][number]>(report.projects, '');
  const [known] = report.projects;
  expect(column.offer?.(known?.name ?? '')).toBeUndefined();
  expect(column.offer?.(' ')).toBeUndefined();
  const option = column.offer?.('水质监测');
  expect(option?.label).toBe('新建项目“水质监测”');
  const reading = column.parse(option?.value ?? '', undefined);
  expect(reading).toEqual({ value: { newProject: '水质监测' } });
  expect(column.parse('水质监测', undefined)).toHaveProperty('fault');
  const own = report.lines.find(({ project: of }) => of === 'p1');
  if (!own) return expect.unreachable('no line is of the project');
  expect(column.text(own)).toBe(known?.name);
  expect(column.parse(column.text(own), own)).toEqual({ value: 'p1' });
  const value = 'value' in reading ? reading.value : undefined;
  const edits = ['l1', 'l2'].map((row) => ({ kind: 'set', row, column: 'project', value }) as const);
  const next = produce(report, (draft) => {
    expect(withNewProjects(draft, 'lines', edits, () => 'p9').map((edit) => edit.value)).toEqual([
      'p9',
      'p9',
    ]);
  });
  expect(next.projects.slice(2)).toEqual([newProject('p9', 'u1', '水质监测')]);
});

test('project spending of the ledger is told apart by whether it names a project', () => {
  const { lines } = parseWorkingReport({
    ...input,
    lines: [...(input.lines ?? []), line('l4', { category: 'projectExpenditure', amount: '7.00' })],
  });
  expect(ledgerOfProjects(lines)).toEqual({ total: '30.00', named: '23.00', unnamed: '7.00' });
});
