import { describe, expect, it } from 'vitest';
import type { CheckResult, JudgedFinding } from '../../schemas/check/engine/check-result.ts';
import { placeKey } from '../../schemas/check/engine/place.ts';
import { missingCases } from '../acceptance/cases-folder.ts';
import { checkHere } from './check-here.ts';
import type { Defect } from './defects/defect.ts';
import { findingOf, isAt, knownDefects, lookAlikes, saysAll } from './defects/known-defects.ts';
import { publishedReport } from './published-report.ts';

const results = new Map<string, CheckResult>();

function findingsOf(report: Defect['report']): readonly JudgedFinding[] {
  const known = results.get(report) ?? checkHere(publishedReport(report));
  results.set(report, known);
  return known.findings;
}

describe.skipIf(missingCases !== '')(`published reports${missingCases}`, () => {
  it.each(knownDefects)('$id of $report is found by $rule', (defect) => {
    const { report, rule, severity } = defect;
    const ofRule = findingsOf(report).filter((finding) => finding.rule === rule);
    const found = findingOf(defect, ofRule);
    const seen = ofRule.map(({ message, places: [first] }) => `${placeKey(first)} ${message}`);
    expect(found?.severity ?? seen).toBe(severity);
  });

  it.each(lookAlikes)(
    'no more than a $notAbove: $what of $report',
    ({ report, notAbove, place = '', says }) => {
      const tooGrave = findingsOf(report).filter(
        (finding) =>
          (finding.severity === 'error' || (finding.severity === 'warning' && notAbove === 'note')) &&
          isAt(finding, place) &&
          saysAll(finding, says),
      );
      expect(tooGrave.map(({ message }) => message)).toEqual([]);
    },
  );
});
