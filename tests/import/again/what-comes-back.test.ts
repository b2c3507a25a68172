import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parseReport } from '../../../schemas/model/parse-report.ts';
import type { Report } from '../../../schemas/model/report.ts';
import { createDocumentService } from '../../../server/reports/create-document-service.ts';
import { importFile } from '../../../server/reports/import-file.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';
import { lostAndMade } from './entered-fields.ts';
import { richReport } from './rich-report.ts';

const service = createDocumentService({ fontFolders: [], timeLimitMs: 240_000 });
afterAll(() => service.close());

const limit = 300_000;

async function throughDocx(report: Report): Promise<Report> {
  const { bytes } = await service.render(report, 'docx');
  return parseReport((await importFile(bytes, shippedPacks)).report);
}

/** Without what no document prints: which project a line is of, projects that are not disclosed, how a figure was come by. */
const asPrinted = (report: Report): Report => ({
  ...report,
  department: { ...report.department, shortName: undefined },
  lines: report.lines.map(({ project: _, ...line }) => line),
  projects: report.projects
    .filter(({ notDisclosed }) => !notDisclosed)
    .map(({ type: _, period: __, statedBudget: ___, indicators, ...project }) => ({
      ...project,
      indicators: indicators.map(({ operator, ...own }) => ({
        ...own,
        ...(operator === undefined || operator === '=' ? {} : { operator }),
      })),
    })),
  procurement: report.procurement.map(({ smallBusinessShare, ...item }) => ({
    ...item,
    ...(smallBusinessShare === '0.00' || smallBusinessShare === undefined ? {} : { smallBusinessShare }),
  })),
});

describe('what was entered and comes back through the docx', () => {
  it.each(['2024', '2023'])(
    'is all of worked-2025 in the form of %s but what no table tells apart',
    async (form) => {
      const file = `tests/acceptance/reports/worked-2025-hebei-${form}.json`;
      const report = parseReport(JSON.parse(readFileSync(file, 'utf8')));
      const library = { functionalClass: '2070308', unit: '示例县图书馆' };
      const project = { category: 'projectExpenditure', ...library };
      const line = (sign: string, entry: object) =>
        `${sign} ${JSON.stringify(Object.fromEntries(Object.entries(entry).toSorted()))}`;
      expect(lostAndMade(asPrinted(report), asPrinted(await throughDocx(report)))).toEqual({
        // A name that the list has so needs no entry.
        codeNames: ['- {"code":"22960","list":"functionalClass","name":"彩票公益金安排的支出"}'],
        // Which of several incomes pays for what, and which is kept, is not printed.
        lines: [
          line('-', { amount: '0.44', carryOver: true, ...project, source: 'serviceIncome' }),
          line('-', { amount: '0.89', carryOver: false, ...project, source: 'otherIncome' }),
          line('-', { amount: '6.67', carryOver: false, ...project, source: 'serviceIncome' }),
          line('+', { amount: '0.44', carryOver: true, ...project, source: 'otherIncome' }),
          line('+', { amount: '7.56', carryOver: false, ...project, source: 'serviceIncome' }),
        ],
        closing: [
          line('-', { amount: '1.23', carryOver: false, ...library, source: 'serviceIncome' }),
          line('+', { amount: '0.34', carryOver: false, ...library, source: 'serviceIncome' }),
          line('+', { amount: '0.89', carryOver: false, ...library, source: 'otherIncome' }),
        ],
        // The 款 of other sources are in no table, their sum is in the text.
        economicLines: [
          '- {"amount":"5.00","economicClass":"30101","kind":"personnelCost","source":"superiorSubsidy","unit":"示例县文化馆"}',
          '+ {"amount":"5.00","economicClass":"30199","kind":"personnelCost","source":"superiorSubsidy","unit":"示例县文化馆"}',
        ],
      });
    },
    limit,
  );

  it(
    'is every text, target, fund, purchase and term of a report that has them all',
    async () => {
      const report = parseReport(richReport());
      const found = lostAndMade(asPrinted(report), asPrinted(await throughDocx(report)));
      expect(Object.keys(found).sort()).toEqual([
        'closing',
        'economicLines',
        'lastYear',
        'lines',
        'procurement',
      ]);
      // Money of 单位资金 is printed without its source.
      expect(found.procurement?.map((entry) => /"name":"([^"]+)"/.exec(entry)?.[1])).toEqual([
        '舞台设备',
        '文物和文化保护服务',
        '舞台设备',
        '文物和文化保护服务',
      ]);
    },
    limit,
  );
});
