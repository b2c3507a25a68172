import { describe, expect, test } from 'vitest';
import type { DerivedTable } from '../../schemas/derive/derived-report.ts';
import type { ReportInput } from '../../schemas/model/report.ts';
import { buildReport, indicator, line, project } from '../support/report-builder.ts';
import { deriveShipped, scopeOf } from '../support/shipped-packs.ts';

const forms = (change: Partial<ReportInput>, scope = 'department'): readonly DerivedTable[] =>
  scopeOf(deriveShipped(buildReport(change)), scope).forms.project ?? [];

const texts = ({ rows }: DerivedTable) => rows.map(({ cells }) => cells.map(({ text }) => text));

const ledger = [
  line('l1', { category: 'projectExpenditure', project: 'p1', amount: '120000.00' }),
  line('l2', { category: 'projectExpenditure', project: 'p1', source: 'otherIncome', amount: '30000.00' }),
];

describe('the table of a project', () => {
  const change = { lines: ledger, economicLines: [], projects: [project('p1')] };

  test('has its number and name in the title', () => {
    expect(forms(change).map(({ title }) => title)).toEqual(['1、水文监测设备维护绩效目标表']);
  });

  test('prints code, budget from the ledger, purpose, plan and goals', () => {
    const [form] = forms(change);
    const printed = form ? texts(form).flat() : [];
    for (const text of [
      '13000025P0000001',
      '15.00',
      '12.00',
      '3.00',
      '用于水文监测设备的日常维护。',
      '25%',
      '100%',
      '保障监测设备正常运行。',
      '≥12台',
    ])
      expect(printed).toContain(text);
  });

  test('prints a stated budget where no ledger line names the project', () => {
    const projects = [project('p1', { statedBudget: { fiscal: '70000.00', other: '5000.00' } })];
    const [form] = forms({ projects });
    expect(form ? texts(form).flat() : []).toEqual(expect.arrayContaining(['7.50', '7.00', '0.50']));
  });

  test('is one for each project of the scope, numbered anew', () => {
    const projects = [project('p1'), project('p2', { unit: 'u2', name: '水文年鉴编印' })];
    expect(forms({ projects }).map(({ title }) => title.slice(0, 2))).toEqual(['1、', '2、']);
    expect(forms({ projects }, 'u2').map(({ title }) => title)).toEqual(['1、水文年鉴编印绩效目标表']);
  });
});

describe('neighbouring indicators of one 一级指标', () => {
  const [form] = forms({
    projects: [
      project('p1', {
        indicators: [
          indicator('i1'),
          indicator('i2', { level2: '质量指标' }),
          indicator('i3', { level1: '效益指标' }),
          indicator('i4', { level1: '产出指标' }),
        ],
      }),
    ],
  });
  const rows = form?.rows.filter(({ role }) => role === 'item') ?? [];

  test('share one cell', () => {
    expect(rows.map(({ cells }) => [cells[0]?.text, cells[0]?.rowSpan ?? 1, cells.length])).toEqual([
      ['产出指标', 2, 6],
      ['质量指标', 1, 5],
      ['效益指标', 1, 6],
      ['产出指标', 1, 6],
    ]);
  });
});

describe('what is not to be disclosed', () => {
  const projects = [project('p1', { name: '不公开的项目', notDisclosed: true }), project('p2')];

  test('has no table, and takes no number', () => {
    expect(forms({ projects }).map(({ title }) => title)).toEqual(['1、水文监测设备维护绩效目标表']);
  });

  test('leaves its money in the tables', () => {
    const derived = deriveShipped(
      buildReport({ lines: ledger, economicLines: [], projects: [project('p1', { notDisclosed: true })] }),
    );
    const [total] = scopeOf(derived, 'department').tables.expenditure?.rows ?? [];
    expect(total?.cells.map(({ text }) => text)).toContain('15.00');
  });
});
