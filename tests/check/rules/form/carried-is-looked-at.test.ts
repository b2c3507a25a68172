import { expect, it } from 'vitest';
import { whyNotFinal } from '../../../../schemas/check/engine/why-not-final.ts';
import { carriedIsLookedAt as rule } from '../../../../schemas/check/rules/form/carried-is-looked-at.ts';
import { fingerprint } from '../../../../schemas/edit/fingerprint.ts';
import { buildReport, project } from '../../../support/report-builder.ts';
import { checkHere, foundBy } from '../../check-here.ts';

const carriedGoals = ['完成维护20台。'];

const withGoals = (...goals: readonly string[]) =>
  buildReport({
    projects: [project('p1', { goals: [...goals] })],
    carried: [
      { id: 'c1', entry: 'projects/p1/goals', year: 2024, doubt: '', fingerprint: fingerprint(carriedGoals) },
    ],
  });

it('asks for what reads as it did last year, and makes the document a draft until then', () => {
  expect(foundBy(rule, withGoals(...carriedGoals))).toEqual([
    expect.stringMatching(/^warning .*由2024年的报告带入，还没有确认。$/),
  ]);
  const reasons = whyNotFinal(checkHere(withGoals(...carriedGoals), [rule]));
  expect(reasons).toContainEqual(expect.stringContaining('1 处由上年带入'));
});

it('is silent once it is written anew, removed or confirmed', () => {
  expect(foundBy(rule, withGoals('完成维护25台。'))).toEqual([]);
  expect(foundBy(rule, { ...withGoals(...carriedGoals), projects: [] })).toEqual([]);
  expect(foundBy(rule, { ...withGoals(...carriedGoals), carried: [] })).toEqual([]);
});
