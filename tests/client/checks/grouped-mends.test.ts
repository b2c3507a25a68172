import { expect, it } from 'vitest';
import { groupedMends } from '../../../client/editor/checks/grouped-mends.ts';
import type { CheckResult, JudgedFinding } from '../../../schemas/check/engine/check-result.ts';

const finding = (key: string, change: Partial<JudgedFinding> = {}): JudgedFinding => ({
  key,
  rule: 'rule',
  group: 'tables',
  severity: 'error',
  message: key,
  mend: '',
  about: '',
  places: [{ kind: 'entry', path: ['lines'] }],
  ...change,
});
const waiver = {
  id: 'w',
  rule: 'rule',
  finding: '',
  reason: '核实',
  name: '甲',
  time: '2025-01-01T00:00:00Z',
};

const grouped = (...mends: (readonly [JudgedFinding, ...JudgedFinding[]])[]) =>
  groupedMends({
    mends: mends.map((findings, index) => ({ key: `m${index}`, findings })),
  } as never as CheckResult).map(({ severity, mends: own }) => [
    severity,
    own.map(({ findings }) => findings.map(({ key }) => key)),
  ]);

it('the gravest stand first; what is kept stands nowhere', () => {
  expect(
    grouped(
      [finding('a', { severity: 'note' })],
      [finding('b')],
      [finding('c', { waiver })],
      [finding('d', { severity: 'warning' }), finding('e')],
    ),
  ).toEqual([
    ['error', [['b']]],
    ['warning', [['d', 'e']]],
    ['note', [['a']]],
  ]);
});

it('of one mend, what is still open', () => {
  expect(grouped([finding('a', { waiver }), finding('b'), finding('c')])).toEqual([['error', [['b', 'c']]]]);
  expect(grouped([finding('a', { waiver })])).toEqual([]);
});
