import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../schemas/check/engine/create-checker.ts';
import { verdictCounts } from '../../../schemas/check/engine/verdict.ts';
import { tableRules } from '../../../schemas/check/rules/tables/table-rules.ts';
import { deriveReport } from '../../../schemas/derive/derive-report.ts';
import { buildReport } from '../../support/report-builder.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';
import { checkHere } from '../check-here.ts';

const wrong = buildReport({ asPublished: { 'department/expenditure/total/total': '81.00' } });

describe('what a check counts', () => {
  it('a waived finding is no open error, and stands as waived', () => {
    const { pack } = shippedPacks.packOf(wrong);
    const { codeNames } = shippedPacks;
    const checked = { report: wrong, pack, codeNames, derived: deriveReport(wrong, pack, codeNames) };
    const check = createChecker(tableRules, 1);
    const open = check(checked);
    const [first] = open.findings;
    const waiver = {
      id: 'w1',
      rule: first?.rule ?? '',
      finding: first?.key ?? '',
      reason: '财政批复如此',
      name: '王会计',
      time: '2025-02-01T08:00:00Z',
    };
    const waived = check(checked, [waiver]);
    expect(verdictCounts(waived).waived).toBe(1);
    expect(waived.findings.map(({ key }) => key)).toEqual(open.findings.map(({ key }) => key));
    expect(verdictCounts(waived).passed).toBe(verdictCounts(open).passed);
  });

  it('every outcome of a rule is counted once', () => {
    const { rules, findings, comparisons } = checkHere(wrong);
    const failed = rules.reduce((sum, own) => sum + own.failed + own.waived, 0);
    expect(failed).toBe(findings.length);
    expect(comparisons.filter(({ outcome }) => outcome === 'failed').length).toBe(
      findings.filter(({ comparison }) => comparison !== undefined).length,
    );
  });
});

describe('a report that nothing can be checked of', () => {
  it.each([
    ['without entries', buildReport({ lines: [], economicLines: [] })],
    [
      'of zeros',
      buildReport({
        lines: [{ ...(buildReport().lines[0] as object), amount: '0.00' } as never],
        economicLines: [],
      }),
    ],
  ])('%s is told so, and no sum of it passes', (_, report) => {
    const { findings, rules, comparisons } = checkHere(report);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain('error report-has-figures');
    expect(comparisons).toEqual([]);
    expect(rules.find(({ rule }) => rule === 'summary-totals-agree')?.passed).toBe(0);
  });

  it('of garbage where figures stand: each is named, nothing crashes', () => {
    const garbage = ['１２', '１.2.3', '#REF!', '∞', '-', '<script>', '9'.repeat(40), '𠀀'];
    const cells = garbage.map((text, index) => [
      `department/expenditure/${['total', '201'][index % 2]}/${['total', 'basicExpenditure', 'projectExpenditure', 'businessExpenditure'][index >> 1]}`,
      text,
    ]);
    const { findings, rules } = checkHere(buildReport({ asPublished: Object.fromEntries(cells) }));
    expect(findings.filter(({ rule }) => rule === 'amount-cells-hold-numbers').length).toBeGreaterThanOrEqual(
      5,
    );
    const unread = rules.find(({ rule }) => rule === 'expenditure-categories-add-up');
    expect(unread?.notCheckable.length).toBeGreaterThan(0);
  });

  it('names of cells that no table of this form has', () => {
    const other = { 'department/表1/1/1': '1.00', 'elsewhere/summary/x/y': '2', 'department/summary': '' };
    expect(() => checkHere(buildReport({ asPublished: other }))).not.toThrow();
  });
});
