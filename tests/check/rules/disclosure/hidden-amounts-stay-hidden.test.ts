import { describe, expect, it } from 'vitest';
import { hiddenAmountsStayHidden } from '../../../../schemas/check/rules/disclosure/hidden-amounts-stay-hidden.ts';
import { buildReport, line, project } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const spent = (id: string, amount: string) =>
  line(`l-${id}`, { category: 'projectExpenditure', project: id, amount });

const of = (...hidden: readonly string[]) =>
  foundBy(
    hiddenAmountsStayHidden,
    buildReport({
      publication: { scopes: ['department'] },
      lines: [spent('p1', '100000.00'), spent('p2', '200000.00'), spent('p3', '300000.00')],
      projects: ['p1', 'p2', 'p3'].map((id) => project(id, { notDisclosed: hidden.includes(id) })),
    }),
  );

describe('hidden-amounts-stay-hidden', () => {
  it('finds the one project that the total gives away', () => {
    const found = of('p2');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning .*合计60.00万元减去已公开的2个项目/);
    expect(found[0]).not.toContain('20.00');
  });

  it('finds the one code that the code above gives away', () => {
    const report = buildReport({
      publication: { scopes: ['department'] },
      undisclosedCodes: ['2010350'],
    });
    expect(foundBy(hiddenAmountsStayHidden, report)).toEqual([
      expect.stringMatching(/^warning .*“2010350”.*“20103”为80.00万元/),
    ]);
  });

  it('leaves two hidden together, and none', () => {
    expect(of('p2', 'p3')).toEqual([]);
    expect(of()).toEqual([]);
  });
});
