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

  it('35.00 for 30.5 explains the 37 projects that are 4.50 too much, and a cost that is not the text', () => {
    expect(settledWith('listed-parts-add-up', '1215.27')).toEqual([
      'costs-agree-with-text',
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

  it('3.50 for 1.44 explains the list and the cost', () => {
    expect(settledWith('costs-agree-with-text', '3.50')).toEqual([
      'costs-agree-with-text',
      'listed-projects-agree',
    ]);
  });

  it.each([
    ['three-public-total', '合计'],
    ['three-public-vehicle', '公务用车购置及运维费'],
    ['stated-figures-agree', '“三公”经费小计'],
  ])('a blank cell of 三公 is one mend with what its parts make of it: %s', (rule, row) => {
    expect(settledWith(rule, row)).toEqual(['published-cells-follow-from-entries', rule]);
  });

  it('no two mends blame one figure', () => {
    const blamed = mends.flatMap(({ key }) =>
      key.startsWith('figure:') ? [key.replace(/:[^:]*$/, '')] : [],
    );
    expect(blamed.filter((figure, index) => blamed.indexOf(figure) !== index)).toEqual([]);
  });
});
