import { expect, it } from 'vitest';
import { carriedItems } from '../../../client/editor/checks/carried-items.ts';
import { wholeText } from '../../../client/editor/checks/whole-text.ts';
import { carriedIsLookedAt } from '../../../schemas/check/rules/form/carried-is-looked-at.ts';
import { fingerprint } from '../../../schemas/edit/fingerprint.ts';
import { checkHere } from '../../check/check-here.ts';
import { buildReport, project } from '../../support/report-builder.ts';

const goals = ['完成维护20台。'];
const carried = (id: string, entry: string, value: readonly string[], doubt = '') => ({
  id,
  entry,
  year: 2024,
  doubt,
  fingerprint: fingerprint(value),
});

it('what was carried and reads as it did waits to be confirmed, with its doubt', () => {
  const report = buildReport({
    projects: [project('p1', { goals }), project('p2', { goals: ['今年写的目标。'] })],
    carried: [
      carried('c1', 'projects/p1/goals', goals, '“2024年”是否移到今年'),
      carried('c2', 'projects/p2/goals', goals),
    ],
  });
  expect(carriedItems(checkHere(report, [carriedIsLookedAt]), report as never)).toEqual([
    {
      id: 'c1',
      path: ['projects', { id: 'p1' }, 'goals'],
      year: 2024,
      doubt: '“2024年”是否移到今年',
      confirm: [{ kind: 'remove', path: ['carried'], id: 'c1' }],
    },
  ]);
});

it('texts, paragraphs and items are shown uncut', () => {
  const long = '长'.repeat(500);
  expect(wholeText([long, '二'])).toBe(`${long}\n二`);
  expect(wholeText(long)).toBe(long);
  const nested = [{ id: 'a', name: '目标一', goal: '做成', children: [{ id: 'b', name: '其一', goal: '' }] }];
  expect(wholeText(nested)).toBe('目标一　做成\n其一');
  expect(wholeText([])).toBeUndefined();
});
