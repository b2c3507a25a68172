import { describe, expect, it } from 'vitest';
import { missingCases } from '../acceptance/cases-folder.ts';
import { checkHere } from './check-here.ts';
import { publishedReport } from './published-report.ts';

describe.skipIf(missingCases !== '')(`one mend settles several findings${missingCases}`, () => {
  const { mends } = checkHere(publishedReport('julu-2023'));
  const settledWith = (rule: string, words: string): readonly string[] => {
    const mend = mends.find(({ findings }) =>
      findings.some((finding) => finding.rule === rule && finding.message.includes(words)),
    );
    return (mend?.findings ?? []).map((finding) => finding.rule).sort();
  };

  it('35.00 for 30.5 explains the 37 projects that are 4.50 too much', () => {
    expect(settledWith('listed-parts-add-up', '1215.27')).toEqual([
      'listed-parts-add-up',
      'listed-projects-agree',
    ]);
  });

  it('549.7 for 565.72 explains parts that are 16.02 short', () => {
    expect(settledWith('stated-parts-add-up', '614.65')).toEqual([
      'stated-figures-agree',
      'stated-parts-add-up',
    ]);
  });

  it('461.91 for 461.57 explains both the change and its parts', () => {
    expect(settledWith('stated-changes-add-up', '461.57')).toEqual([
      'stated-changes-add-up',
      'stated-changes-agree',
    ]);
  });
});
