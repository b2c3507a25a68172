import { describe, expect, it } from 'vitest';
import { plannedAssetsWithinGoods } from '../../../../schemas/check/rules/texts/planned-assets-within-goods.ts';
import { purchase } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from './report-saying.ts';

const procurement = [
  purchase('b1'),
  purchase('b2', {
    name: '物业管理服务',
    catalogCode: 'C21040000',
    funds: [{ source: 'generalPublicBudget', amount: '90000.00' }],
  }),
];

describe('planned-assets-within-goods', () => {
  it.each<Said>([
    {
      section: 'assets',
      text: '上年末固定资产金额为10.00万元。本年度拟购置固定资产总额为3.00万元，已按要求列入政府采购预算。',
      says: ['error', '3.00万元', '2.50万元', '0.50万元'],
      change: { procurement },
    }, //
    { section: 'assets', text: '2025年拟采购固定资产1.00万元。', says: ['error', '1.00万元'] }, // none bought
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(plannedAssetsWithinGoods, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    { section: 'assets', text: '本年度拟购置固定资产总额为2.50万元。', change: { procurement } },
    { section: 'assets', text: '本年度拟购置固定资产总额为1.40万元。', change: { procurement } },
    { section: 'assets', text: '本年度拟购置固定资产总额为0.00万元。' },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(plannedAssetsWithinGoods, reportSaying(section, text, change))).toEqual([]);
  });
});
