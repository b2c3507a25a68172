import { describe, expect, it } from 'vitest';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { importDocument } from '../../server/import/import-document.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { docxOf } from './docx-of.ts';
import { unitsWithinBlocks } from './forms/units-within-form.ts';
import { sourceXml } from './variants/source-xml.ts';

const imported = async () =>
  importDocument(readDocx(await docxOf(sourceXml(unitsWithinBlocks))), shippedPacks);

describe('a form with the units within its tables', () => {
  it('adds up what the units spend at one code', async () => {
    const { report, protocol } = await imported();
    expect(
      report.lines.map(({ functionalClass, category, amount }) => [functionalClass, category, amount]),
    ).toEqual([
      ['2080505', 'basicExpenditure', '1505000.00'],
      ['2130201', 'basicExpenditure', '6000000.00'],
      ['2130204', 'basicExpenditure', '4500000.00'],
      ['2130205', 'projectExpenditure', '3000000.00'],
    ]);
    expect(protocol.filter(({ message }) => message.includes('同一科目'))).toEqual([]);
  });

  it('takes 三公 from the row of the sum', async () => {
    const { threePublic } = (await imported()).report;
    expect(
      threePublic.origin === 'entered' && threePublic.entries.map(({ item, amount }) => [item, amount]),
    ).toEqual([
      ['vehicleOperation', '60000.00'],
      ['reception', '30000.00'],
    ]);
  });

  it('gives each project of the common table its goals and indicators, their values put together', async () => {
    const { projects } = (await imported()).report;
    expect(
      projects.map(({ name, goals, statedBudget, indicators }) => [
        name,
        goals,
        statedBudget?.fiscal,
        indicators.map(({ name: own, operator, value, unit, asPrinted }) =>
          [own, operator, value, unit, asPrinted].filter((part) => part).join(' '),
        ),
      ]),
    ).toEqual([
      [
        '国土绿化项目',
        ['完成营造林10万亩'],
        '3000000.00',
        ['营造林面积 ≥ 10 万亩', '造林成活率 ≥ 85 %', '森林覆盖率 提升', '群众满意度 ≥ 90 %'],
      ],
    ]);
  });

  it('ends a section where the next of its kind begins, and keeps a strange table with its title', async () => {
    const { narrative, glossary } = (await imported()).report;
    const textOf = (section: string) => {
      const own = narrative.find((one) => one.section === section);
      return own?.override ?? own?.added;
    };
    expect(textOf('assets')).toEqual(['截至2024年底，共有车辆3辆。']);
    expect(textOf('duties')).toEqual(['示例市林业局负责全市林业和草原工作。']);
    expect(textOf('other')?.at(-1)).toMatch(/^一般公共预算项目支出预算表\n/);
    expect(glossary.flatMap(({ text }) => text || [])).toEqual(['指市级财政当年拨付的资金。']);
  });
});
