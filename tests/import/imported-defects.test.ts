import { describe, expect, it } from 'vitest';
import type { CheckResult, JudgedFinding } from '../../schemas/check/engine/check-result.ts';
import { placeKey } from '../../schemas/check/engine/place.ts';
import { missingCases } from '../acceptance/cases-folder.ts';
import { checkHere } from '../check/check-here.ts';
import type { Defect } from '../check/defects/defect.ts';
import { formDefects, formLookAlikes } from '../check/defects/form-defects.ts';
import { tablesDefects, tablesLookAlikes } from '../check/defects/tables-defects.ts';
import { targetsDefects, targetsLookAlikes } from '../check/defects/targets-defects.ts';
import { textsDefects, textsLookAlikes } from '../check/defects/texts-defects.ts';
import { importedCase } from './imported-case.ts';

const results = new Map<string, CheckResult>();

function findingsOf(name: Defect['report']): CheckResult['findings'] {
  const known = results.get(name) ?? checkHere(importedCase(name).report);
  results.set(name, known);
  return known.findings;
}

/** 绩效指标： is the pack's own: of two colons behind it the second begins the text. */
const asRead = (words: string): string => (words === '：：' ? '以标点开头' : words);
const isDocx = ({ report }: { readonly report: string }): boolean => report !== 'julu-2023';
/** Targets within targets are listed one after another where defects are. */
const isAt = ({ places }: JudgedFinding, place: string): boolean =>
  places.some((own) =>
    placeKey(own)
      .replace(/(?:t-[\w-]+\/children\/)+/, '')
      .startsWith(place),
  );
const saysAll = (message: string, says: readonly string[]): boolean =>
  says.every((words) => message.includes(words));

describe.skipIf(missingCases !== '')(`an imported docx ${missingCases}`, () => {
  it.each([...tablesDefects, ...textsDefects, ...targetsDefects, ...formDefects].filter(isDocx))(
    'shows $id of $report by $rule',
    ({ report, rule, severity, place, says }) => {
      const ofRule = findingsOf(report).filter((finding) => finding.rule === rule);
      const found = ofRule.find(
        (finding) => isAt(finding, place) && saysAll(finding.message, says.map(asRead)),
      );
      expect(found?.severity ?? ofRule.map(({ message }) => message)).toBe(severity);
    },
  );

  it.each([...tablesLookAlikes, ...textsLookAlikes, ...targetsLookAlikes, ...formLookAlikes].filter(isDocx))(
    'shows no more than a $notAbove: $what of $report',
    ({ report, notAbove, place = '', says }) => {
      const tooGrave = findingsOf(report).filter(
        (finding) =>
          (finding.severity === 'error' || (finding.severity === 'warning' && notAbove === 'note')) &&
          isAt(finding, place) &&
          saysAll(finding.message, says),
      );
      expect(tooGrave.map(({ message }) => message)).toEqual([]);
    },
  );
});
