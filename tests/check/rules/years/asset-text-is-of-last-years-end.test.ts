import { describe, expect, it } from 'vitest';
import { assetTextIsOfLastYearsEnd } from '../../../../schemas/check/rules/years/asset-text-is-of-last-years-end.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from '../texts/report-saying.ts';

describe('asset-text-is-of-last-years-end', () => {
  it.each<Said>([
    {
      section: 'assets',
      text: '截至2023年12月31日，固定资产金额为10.00万元。',
      says: ['error', '2024年末', '2023年'],
    }, //
    { section: 'assets', text: '2025年末固定资产金额为10.00万元。', says: ['error', '2025年'] }, //
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(assetTextIsOfLastYearsEnd, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    {
      section: 'assets',
      text: '截至2024年12月31日，固定资产金额为10.00万元。2025年拟购置固定资产0.00万元。',
    },
    { section: 'assets', text: '上年末固定资产金额为10.00万元。' },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(assetTextIsOfLastYearsEnd, reportSaying(section, text, change))).toEqual([]);
  });
});
