import { describe, expect, it } from 'vitest';
import { nothingIsMaskedByHand } from '../../../../schemas/check/rules/disclosure/nothing-is-masked-by-hand.ts';
import { buildReport, indicator, project } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (change: Parameters<typeof project>[1]) =>
  foundBy(nothingIsMaskedByHand, buildReport({ projects: [project('p1', change)] }));

describe('nothing-is-masked-by-hand', () => {
  it.each([
    [{ name: '**替代工程费用' }, '**'],
    [{ purpose: '用于＊＊系统维护。' }, '＊＊'],
    [{ goals: ['1.涉密'] }, '涉密'],
    [{ goals: ['（不予公开）'] }, '不予公开'],
    [{ indicators: [indicator('i1', { name: '涉密', description: '涉密' })] }, '涉密'],
    [{ name: '某××工程' }, '××'],
    [{ purpose: '采购██设备。' }, '██'],
  ])('finds %j', (change, words) => {
    const found = of(change);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(words);
  });

  it.each([
    [{ name: '涉密设备管理' }],
    [{ purpose: '面积为20×30×2平方米，共3*5台。' }],
    [{ goals: ['对涉密人员开展培训。'] }],
  ])('leaves %j', (change) => {
    expect(of(change)).toEqual([]);
  });
});
