import type { Rule } from '../../../../schemas/check/engine/rule.ts';
import type { Report, ReportInput } from '../../../../schemas/model/report.ts';
import { buildReport, indicator, project } from '../../../support/report-builder.ts';
import { checkHere, foundBy } from '../../check-here.ts';

type ProjectInput = NonNullable<ReportInput['projects']>[number];

/** A row as a table prints it: `产出/数量 | 名称 | 描述 | 指标值 | 依据`. */
export function indicatorOf(row: string, id = 'i1') {
  const [levels = '', name = '', description = '', asPrinted = '', basis = '工作计划'] = row
    .split('|')
    .map((part) => part.trim());
  const [level1 = '', level2 = ''] = levels.split('/').map((level) => `${level}指标`);
  const {
    operator: _o,
    value: _v,
    unit: _u,
    ...rest
  } = indicator(id, { level1, level2, name, description, basis });
  return { ...rest, asPrinted };
}

/** A project with these rows and 10.00 万元. */
export const projectOf = (
  rows: readonly string[],
  { id = 'p1', ...change }: Partial<ProjectInput> = {},
): ProjectInput =>
  project(id, {
    statedBudget: { fiscal: '100000.00' },
    indicators: rows.map((row, at) => indicatorOf(row, `${id}-i${at + 1}`)),
    ...change,
  });

export const reportOf = (...projects: readonly ProjectInput[]): Report =>
  buildReport({ projects: [...projects] });

/** The severities of what the rule finds in one project with these rows, in order. */
export const severities = (rule: Rule, ...rows: readonly string[]): string =>
  foundBy(rule, reportOf(projectOf(rows)))
    .map((found) => found.split(' ')[0])
    .join(' ');

/** What the rule's fixes would make of the value. */
export const fixes = (rule: Rule, row: string): readonly (string | undefined)[] =>
  checkHere(reportOf(projectOf([row])), [rule]).findings.map(({ fix }) => fix?.label);
