import { describe, expect, it } from 'vitest';
import { unitsSpeakForThemselves } from '../../../../schemas/check/rules/form/units-speak-for-themselves.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (scope: string, text: string) =>
  foundBy(
    unitsSpeakForThemselves,
    buildReport({ narrative: [{ id: 'n1', scope, section: 'overall', override: [text] }] }),
  );

describe('units-speak-for-themselves', () => {
  it.each([
    '示例市水文局机关及所属事业单位的收支包含在部门预算中。',
    '示例市水文局（含所属单位）上年末固定资产金额为12.00万元。',
    '示例市水文局和下属单位的全部收支纳入预算。',
  ])('finds in a unit: %s', (text) => {
    const found = of('u1', text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning .*示例市水文局/);
  });

  it.each([
    ['department', '示例市水文局机关及所属事业单位的收支包含在部门预算中。'],
    ['u1', '示例市水文局本级的全部收支纳入预算。'],
    ['u2', '按照《机关及所属事业单位财务办法》执行。'],
  ])('leaves in %s: %s', (scope, text) => {
    expect(of(scope, text)).toEqual([]);
  });
});
