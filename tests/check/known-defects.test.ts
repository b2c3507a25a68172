import { describe, expect, it } from 'vitest';
import type { CheckResult, JudgedFinding } from '../../schemas/check/engine/check-result.ts';
import { placeKey } from '../../schemas/check/engine/place.ts';
import { missingCases } from '../acceptance/cases-folder.ts';
import { checkHere } from './check-here.ts';
import type { Defect } from './defects/defect.ts';
import { formDefects, formLookAlikes } from './defects/form-defects.ts';
import { tablesDefects, tablesLookAlikes } from './defects/tables-defects.ts';
import { targetsDefects, targetsLookAlikes } from './defects/targets-defects.ts';
import { textsDefects, textsLookAlikes } from './defects/texts-defects.ts';
import { publishedReport } from './published-report.ts';

const results = new Map<string, CheckResult>();

function findingsOf(report: Defect['report']): readonly JudgedFinding[] {
  const known = results.get(report) ?? checkHere(publishedReport(report));
  results.set(report, known);
  return known.findings;
}

const isAt = ({ places }: JudgedFinding, place: string): boolean =>
  places.some((own) => placeKey(own).startsWith(place));

const saysAll = ({ message }: JudgedFinding, says: readonly string[]): boolean =>
  says.every((words) => message.includes(words));

describe.skipIf(missingCases !== '')(`published reports${missingCases}`, () => {
  it.each([...tablesDefects, ...textsDefects, ...targetsDefects, ...formDefects])(
    '$id of $report is found by $rule',
    ({ report, rule, severity, place, says }) => {
      const ofRule = findingsOf(report).filter((finding) => finding.rule === rule);
      const found = ofRule.find((finding) => isAt(finding, place) && saysAll(finding, says));
      const seen = ofRule.map(({ message, places: [first] }) => `${placeKey(first)} ${message}`);
      expect(found?.severity ?? seen).toBe(severity);
    },
  );

  it.each([...tablesLookAlikes, ...textsLookAlikes, ...targetsLookAlikes, ...formLookAlikes])(
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
