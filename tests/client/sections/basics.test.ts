import { expect, test } from 'vitest';
import { readYear } from '../../../client/sections/basics/read-year.ts';
import { movedScope, scopeLines, toggledScope } from '../../../client/sections/basics/scope-lines.ts';
import { usesOfUnits } from '../../../client/sections/basics/uses-of-units.ts';
import { withoutUnits } from '../../../client/sections/basics/without-units.ts';
import { shownText } from '../../../client/sections/fields/shown-text.ts';
import { completeReport } from '../../../schemas/edit/complete-report.ts';
import { parseWorkingReport } from '../../../schemas/model/working-report.ts';
import { economicLine, line, project, purchase, reportInput } from '../../support/report-builder.ts';

const report = parseWorkingReport(
  reportInput({
    projects: [project('p1', { unit: 'u2' })],
    lines: [
      line('l1', { category: 'projectExpenditure', project: 'p1' }),
      line('l2', { unit: 'u2' }),
      line('l3', { category: 'subsidyToAffiliates', counterparty: 'u2' }),
    ],
    economicLines: [economicLine('e1'), economicLine('e2', { project: 'p1' })],
    procurement: [purchase('b1', { origin: { kind: 'project', project: 'p1' } })],
  }),
);
const gone = new Set(['u2']);

test('a removed unit takes what is its own, and what is others forgets it and its projects', () => {
  const rest = withoutUnits(report, gone);
  expect(rest.units.map(({ id }) => id)).toEqual(['u1']);
  expect(rest.publication.scopes).toEqual(['department', 'u1']);
  expect(rest.lines).toStrictEqual([
    { ...line('l1', { category: 'projectExpenditure' }), carryOver: false },
    { ...line('l3', { category: 'subsidyToAffiliates' }), carryOver: false },
  ]);
  expect(rest.economicLines.map(({ id }) => id)).toEqual(['e1']);
  expect(rest.procurement[0]?.origin).toEqual({ kind: 'project', project: '' });
  expect(rest.projects).toEqual([]);
});

test('nothing that is left names the unit that is gone', () => {
  expect(JSON.stringify(withoutUnits(report, gone))).not.toContain('"u2"');
  const { unfinished } = completeReport(withoutUnits(report, gone));
  expect(unfinished.map(({ path }) => path[0])).toEqual(['procurement']);
});

test('what goes with a unit is counted by part', () => {
  expect(usesOfUnits(report, gone)).toEqual([
    { part: '收支明细', count: 1 },
    { part: '经济分类明细', count: 1 },
    { part: '项目', count: 1 },
  ]);
  expect(usesOfUnits(report, new Set(['other']))).toEqual([]);
});

test('something is always published', () => {
  expect(toggledScope(['department'], 'department')).toEqual(['department']);
  expect(toggledScope(['department'], 'u1')).toEqual(['department', 'u1']);
  expect(toggledScope(['department', 'u1'], 'department')).toEqual(['u1']);
});

test('published parts come first, in the order of print', () => {
  const lines = scopeLines(['u2', 'department'], report.units);
  expect(lines.map(({ scope, position }) => [scope, position])).toEqual([
    ['u2', 0],
    ['department', 1],
    ['u1', -1],
  ]);
  expect(movedScope(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(movedScope(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
});

test('a year is one the pack serves', () => {
  expect(readYear({ from: 2024 }, '２０２６年度')).toEqual({ value: 2026 });
  expect(readYear({ from: 2023, to: 2023 }, '2024')).toEqual({
    fault: '本套标准文本适用于 2023 年：其他年度请在报告列表中另建一份报告',
  });
  expect(readYear({ from: 2024 }, '')).toEqual({ fault: '年度应为四位数字，例如 2025' });
});

test('a text being composed or not understood stays, until the report holds something else', () => {
  const typed = { text: 'shi', fault: undefined, isComposing: true, over: '' };
  expect(shownText(typed, '').value).toBe('shi');
  expect(shownText(typed, '示例').value).toBe('示例');
  expect(shownText({ ...typed, isComposing: false, fault: '不对' }, '')).toEqual({
    value: 'shi',
    fault: '不对',
  });
});
