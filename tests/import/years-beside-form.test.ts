import { describe, expect, it } from 'vitest';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { importDocument } from '../../server/import/import-document.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { docxOf } from './docx-of.ts';
import { yearsBesideBlocks } from './forms/years-beside-form.ts';
import { sourceXml } from './variants/source-xml.ts';

const imported = async () =>
  importDocument(readDocx(await docxOf(sourceXml(yearsBesideBlocks))), shippedPacks);

describe('a form with both years, codes within names and incomes by fund', () => {
  it('gives the ledger, what no fund pays from the incomes of its code', async () => {
    const { lines } = (await imported()).report;
    expect(
      lines.map(({ functionalClass, category, source, amount }) => [
        functionalClass,
        category,
        source,
        amount,
      ]),
    ).toEqual([
      ['2050202', 'basicExpenditure', 'generalPublicBudget', '55000000.00'],
      ['2050202', 'projectExpenditure', 'generalPublicBudget', '3000000.00'],
      ['2050202', 'projectExpenditure', 'otherIncome', '2000000.00'],
      ['2050203', 'basicExpenditure', 'generalPublicBudget', '21000000.00'],
      ['2050203', 'projectExpenditure', 'generalPublicBudget', '1000000.00'],
      ['2050203', 'basicExpenditure', 'fiscalSpecialAccount', '2000000.00'],
      ['2050203', 'projectExpenditure', 'fiscalSpecialAccount', '1000000.00'],
      ['2080505', 'basicExpenditure', 'generalPublicBudget', '2000000.00'],
      ['2296003', 'projectExpenditure', 'governmentFund', '1000000.00'],
    ]);
  });

  it("gives this year's column of 三公", async () => {
    const { threePublic } = (await imported()).report;
    expect(
      threePublic.origin === 'entered' && threePublic.entries.map(({ item, amount }) => [item, amount]),
    ).toEqual([
      ['vehicleOperation', '40000.00'],
      ['reception', '10000.00'],
    ]);
  });

  it('gives projects that stand in a list alone, with their goals', async () => {
    const { projects } = (await imported()).report;
    expect(projects.map(({ name, goals, statedBudget }) => [name, goals, statedBudget?.fiscal])).toEqual([
      ['校园安全专项', ['保障全县校园安全'], '5000000.00'],
      ['教师培训', ['提升教师能力'], '3000000.00'],
    ]);
  });

  it('knows sections that are chapters here', async () => {
    const { narrative, glossary } = (await imported()).report;
    expect(narrative.map(({ section }) => section)).toEqual([
      'duties',
      'change',
      'agencyOperatingCost',
      'threePublic',
      'procurement',
      'assets',
      'other',
    ]);
    expect(glossary.filter(({ text }) => text !== '').map(({ term }) => term)).toEqual([
      '机关运行经费',
      '“三公”经费',
    ]);
  });
});
