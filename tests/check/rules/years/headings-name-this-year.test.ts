import { describe, expect, it } from 'vitest';
import { headingsNameThisYear } from '../../../../schemas/check/rules/years/headings-name-this-year.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

describe('headings-name-this-year', () => {
  it('a heading of another year, of a document from elsewhere', () => {
    const title = '示例市水文局2024年部门预算信息公开情况说明';
    const report = buildReport({ asPublished: { 'department/headings/disclosure': title } });
    expect(foundBy(headingsNameThisYear, report)).toEqual([expect.stringContaining('2024年')]);
    expect(foundBy(headingsNameThisYear, buildReport())).toEqual([]);
  });
});
