import { describe, expect, it } from 'vitest';
import { textsNameTheirAgency } from '../../../../schemas/check/rules/form/texts-name-their-agency.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (section: string, text: string, scope = 'department') =>
  foundBy(textsNameTheirAgency, buildReport({ narrative: [{ id: 'n1', scope, section, override: [text] }] }));

describe('texts-name-their-agency', () => {
  it.each([
    ['preamble', '按照规定，现将示例市林业局2025年部门预算公开如下：', '示例市林业局'],
    ['expenditure', '反映示例县教育体育局年度部门预算中支出预算的总体情况。', '示例县教育体育局'],
    ['assets', '示例市财政局（含所属单位）上年末固定资产金额为5.00万元。', '示例市财政局'],
    ['procurement', '2025年，示例县民政局安排政府采购预算1.00万元。', '示例县民政局'],
  ])('finds in %s: %s', (section, text, name) => {
    const found = of(section, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(`“${name}”`);
  });

  it.each([
    ['preamble', '按照规定，现将示例市水文局 2025 年部门预算公开如下：'],
    ['expenditure', '反映示例市水文局（本级）年度部门预算中支出预算的总体情况。'],
    ['assets', '我部门上年末固定资产金额为5.00万元。'],
    ['procurement', '2025年，市水文局安排政府采购预算1.00万元。'],
    ['overall', '我局机关及所属单位的收支包含在部门预算中。'],
  ])('leaves in %s: %s', (section, text) => {
    expect(of(section, text)).toEqual([]);
  });
});
