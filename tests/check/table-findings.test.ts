import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../schemas/model/parse-report.ts';
import { missingCases } from '../acceptance/cases-folder.ts';
import { checkHere } from './check-here.ts';
import { publishedReport } from './published-report.ts';

const ofTables = (report: Parameters<typeof checkHere>[0]) => {
  const result = checkHere(report);
  return result.mends
    .flatMap(({ findings }) => findings.find(({ group }) => group === 'tables') ?? [])
    .map(({ severity, rule, places: [place] }) => `${severity} ${rule} ${JSON.stringify(place)}`);
};

const cell = (address: string): string => JSON.stringify({ kind: 'cell', address });

describe.skipIf(missingCases !== '')(`all that is said of the tables of real reports${missingCases}`, () => {
  it('of luquan-2025', () => {
    expect(ofTables(publishedReport('luquan-2025'))).toEqual([
      `note administrative-units-pay-no-merit-pay ${cell('department/generalBasic/30107/total')}`,
    ]);
  });

  it('of beidaihe-2024', () => {
    expect(ofTables(publishedReport('beidaihe-2024'))).toEqual([
      `error three-public-covers-basic-expenditure ${cell('department/threePublic/training/total')}`,
      `note administrative-units-pay-no-merit-pay ${cell('department/generalBasic/30107/total')}`,
    ]);
  });

  it('of julu-2023: each blank total is one mend', () => {
    const ofScope = (scope: string) => ({
      errors: ['total', 'vehicle'].flatMap((row) =>
        ['total', 'generalPublicBudget'].map(
          (column) => `error three-public-${row} ${cell(`${scope}/threePublic/${row}/${column}`)}`,
        ),
      ),
      warnings: ['total', 'generalPublicBudget'].map(
        (column) =>
          `warning published-cells-follow-from-entries ${cell(`${scope}/threePublic/subtotal/${column}`)}`,
      ),
      notes: [
        ['operation-codes-hold-basic-expenditure', 'expenditure/2012601/projectExpenditure'],
        ['operation-codes-hold-basic-expenditure', 'expenditure/2013101/projectExpenditure'],
        ['administrative-units-pay-no-merit-pay', 'generalBasic/30107/total'],
        ['administrative-units-pay-no-merit-pay', 'expenditure/2013150/total'],
      ].map(([rule, address]) => `note ${rule} ${cell(`${scope}/${address}`)}`),
    });
    const expected = ['department', 'u1'].map(ofScope).flatMap((own) => Object.values(own).flat());
    expect(ofTables(publishedReport('julu-2023')).toSorted()).toEqual(expected.toSorted());
  });
});

it.each(['hebei-2024/samples/culture-tourism-bureau', 'hebei-2023/samples/water-resources-bureau'])(
  'nothing is wrong with the tables of the sample %s',
  (name) => {
    const sample = parseReport(JSON.parse(readFileSync(`templates/${name}.json`, 'utf8')));
    expect(ofTables(sample)).toEqual([]);
  },
);
