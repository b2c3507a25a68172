import { describe, expect, it } from 'vitest';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { importDocument } from '../../server/import/import-document.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { docxOf } from './docx-of.ts';
import { ministryBlocks } from './forms/ministry-form.ts';
import { sourceXml } from './variants/source-xml.ts';

const imported = async () => importDocument(readDocx(await docxOf(sourceXml(ministryBlocks))), shippedPacks);

describe('the form of most provinces', () => {
  it('lays incomes printed by unit to the codes that spend them', async () => {
    const { report, protocol } = await imported();
    expect(
      report.lines.map(({ functionalClass, category, source, carryOver, amount }) => [
        functionalClass,
        category,
        source,
        carryOver,
        amount,
      ]),
    ).toEqual([
      ['2080505', 'basicExpenditure', 'generalPublicBudget', false, '2000000.00'],
      ['2130301', 'basicExpenditure', 'generalPublicBudget', false, '5500000.00'],
      ['2130306', 'projectExpenditure', 'generalPublicBudget', true, '1000000.00'],
      ['2130306', 'projectExpenditure', 'generalPublicBudget', false, '3000000.00'],
      ['2130313', 'basicExpenditure', 'serviceIncome', false, '500000.00'],
    ]);
    expect(protocol).toContainEqual(
      expect.objectContaining({
        certainty: 'guessed',
        message: expect.stringContaining('收入总表没有按科目列示'),
      }),
    );
  });

  it("takes this year's 三公, not last year's beside it, and says so", async () => {
    const { report, protocol } = await imported();
    expect(
      report.threePublic.origin === 'entered' &&
        report.threePublic.entries.map(({ item, amount }) => [item, amount]),
    ).toEqual([
      ['vehicleOperation', '60000.00'],
      ['reception', '20000.00'],
    ]);
    const ofLastYear = protocol.filter(({ message }) => message.includes('以前年度的数'));
    expect(ofLastYear.map(({ text }) => text)).toContain('6.50');
    expect(ofLastYear.some(({ message }) => message.includes('2023年执行数'))).toBe(true);
  });

  it('reads the fiscal table with its incomes', async () => {
    const { protocol } = await imported();
    expect(
      protocol.filter(({ place, certainty }) => place === '第4张表' && certainty === 'notUnderstood'),
    ).toEqual([]);
  });

  it('reads projects from their own tables and from the list of them', async () => {
    const { report } = await imported();
    expect(
      report.projects.map(({ name, goals, indicators, statedBudget }) => [
        name,
        goals.length,
        indicators.length,
        statedBudget?.fiscal,
      ]),
    ).toEqual([
      ['河道治理项目', 1, 6, '3000000.00'],
      ['水文设施维护', 0, 0, '1000000.00'],
    ]);
  });

  it('puts the chapters of each part into their sections, without contents and numbers of tables', async () => {
    const { report, protocol } = await imported();
    expect(report.narrative.map(({ section }) => section)).toEqual([
      'duties',
      'overall',
      'income',
      'agencyOperatingCost',
      'threePublic',
      'procurement',
      'assets',
      'other',
    ]);
    expect(report.glossary.filter(({ text }) => text !== '').map(({ term }) => term)).toEqual([
      '一般公共预算拨款收入',
      '上年结转',
    ]);
    expect(report.narrative.at(-1)?.added).toEqual([
      '示例市水务局内设办公室、规划科等6个科室。下设示例市水文站1个预算单位。',
    ]);
    expect(protocol).toContainEqual(
      expect.objectContaining({ message: '“第四部分 2024年部门预算表”只是标题，下面没有文字' }),
    );
  });
});
