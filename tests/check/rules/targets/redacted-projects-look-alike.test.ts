import { describe, expect, it } from 'vitest';
import { redactedProjectsLookAlike } from '../../../../schemas/check/rules/targets/redacted-projects-look-alike.ts';
import { foundBy } from '../../check-here.ts';
import { projectOf, reportOf } from './target-report.ts';

describe('redacted-projects-look-alike', () => {
  const of = (...values: readonly string[]) =>
    foundBy(
      redactedProjectsLookAlike,
      reportOf(...values.map((value, at) => projectOf([`产出/成本|涉密||${value}`], { id: `p${at}` }))),
    ).length;

  it('finds signs that differ', () => expect(of('≥95%', '≤95%', '≥95%')).toBe(1));
  it('lets the same ones be', () => expect(of('≥95%', '≥95%')).toBe(0));
});
