import { describe, expect, test } from 'vitest';
import type { ReportInput } from '../../schemas/model/report.ts';
import { composeReport, prepareReport } from '../../server/reports/prepare-report.ts';
import { line, reportInput } from '../support/report-builder.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { wholeText } from './composed-text.ts';

/** Everything a report of no department is asked for is said. */
const complete: Partial<ReportInput> = {
  publication: { scopes: ['department'] },
  narrative: [
    { id: 'n1', scope: 'department', section: 'duties', added: ['负责水文监测。'] },
    { id: 'n2', scope: 'department', section: 'agencyOperatingCost', answers: { use: '办公费' } },
  ],
  performance: [
    {
      id: 'g1',
      scope: 'department',
      overall: ['总体目标。'],
      targets: [{ id: 'g2', name: '水文监测' }],
      safeguards: ['措施。'],
    },
  ],
  lastYear: [
    {
      id: 'y1',
      scope: 'department',
      basis: 'approved',
      origin: 'typed',
      expenditure: { basicExpenditure: '800000.00' },
      threePublic: { reception: '0.00' },
      agencyOperatingCost: '100000.00',
    },
  ],
  assets: [{ id: 'a1', unit: 'u1', date: '2024-12-31', parts: { vehicle: { value: '120000.00' } } }],
};

const draftOf = (change: Partial<ReportInput>) => {
  const { document, draft } = composeReport(
    prepareReport(reportInput({ ...complete, ...change }), shippedPacks),
  );
  return {
    draft,
    asked: [...wholeText(document).matchAll(/【待补充：(.*?)】/g)].map(([, question]) => question),
  };
};

test('a report that says all it is asked for is no draft', () => {
  expect(draftOf({})).toEqual({ draft: false, asked: [] });
});

describe('a report is a draft as long as it asks', () => {
  test('for the name of a code no list has', () => {
    const lines = [line('l1', { functionalClass: '2019898', amount: '800000.00' })];
    const { draft, asked } = draftOf({ lines });
    expect(draft).toBe(true);
    expect(new Set(asked)).toEqual(new Set(['科目名称']));
  });

  test.each<[string, Partial<ReportInput>, readonly string[]]>([
    [
      'for its duties',
      { narrative: complete.narrative?.slice(1) ?? [] },
      ['部门的主要职责（依据职能配置、内设机构和人员编制规定）'],
    ],
    [
      'for what 机关运行经费 is for',
      { narrative: complete.narrative?.slice(0, 1) ?? [] },
      ['机关运行经费的主要用途'],
    ],
    [
      'for its targets',
      { performance: [] },
      ['总体绩效目标', '分项绩效目标及其绩效指标', '实现绩效目标的工作保障措施'],
    ],
    ['for its fixed assets', { assets: [] }, ['上年末固定资产的数量和价值']],
    ['for last year', { lastYear: [] }, ['上年基本支出、项目支出等预算数', '上年“三公”经费各项预算数']],
  ])('%s', (_, change, asked) => {
    expect(draftOf(change)).toEqual({ draft: true, asked });
  });
});
