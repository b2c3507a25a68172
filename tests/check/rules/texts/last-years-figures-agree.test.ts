import { describe, expect, it } from 'vitest';
import { lastYearsFiguresAgree } from '../../../../schemas/check/rules/texts/last-years-figures-agree.ts';
import { foundBy } from '../../check-here.ts';
import { lastYear, reportSaying, type Said } from './report-saying.ts';

describe('last-years-figures-agree', () => {
  it.each<Said>([
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较2024年预算74.00万元增加6.00万元。',
      says: ['error', '74.00万元', '75.00万元', '1.00万元'],
      change: { lastYear },
    }, //
    {
      section: 'change',
      text: '2024年基本支出76.00万元，2025年基本支出80.00万元。',
      says: ['error', '76.00万元', '1.00万元'],
      change: { lastYear },
    }, //
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(lastYearsFiguresAgree, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较2024年预算75.00万元增加5.00万元。',
      change: { lastYear },
    },
    { section: 'change', text: '2025年预算收支安排80.00万元，较2024年预算74.00万元增加6.00万元。' },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(lastYearsFiguresAgree, reportSaying(section, text, change))).toEqual([]);
  });
});
