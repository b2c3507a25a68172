import { describe, expect, it } from 'vitest';
import { changeIsDifference } from '../../../../schemas/check/rules/texts/change-is-difference.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from './report-saying.ts';

describe('change-is-difference', () => {
  it.each<Said>([
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较2024年预算75.00万元增加6.00万元。',
      says: ['error', '增加6.00万元', '5.00万元', '1.00万元'],
    }, //
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，比上年75.00万元减少5.00万元。',
      says: ['error', '减少5.00万元', '10.00万元'],
    }, // a direction
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(changeIsDifference, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    {
      section: 'change',
      text: '2023 年部门预算收支安排 1841.44 万元，较 2022 年预算 1379.53 万元增加 461.91 万元，其中：基本支出增加 24.33 万元。',
    },
    { section: 'change', text: '2025年预算收支安排80.00万元，较上年增加6.00万元。' },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(changeIsDifference, reportSaying(section, text, change))).toEqual([]);
  });
});
