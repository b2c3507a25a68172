import { describe, expect, it } from 'vitest';
import { increasesAreWithinTheFigure } from '../../../../schemas/check/rules/texts/increases-are-within-the-figure.ts';
import { foundBy } from '../../check-here.ts';
import { lastYear, reportSaying, type Said } from './report-saying.ts';

describe('increases-are-within-the-figure', () => {
  it.each<Said>([
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较2024年预算增加5.00亿元。',
      says: ['error', '增加5.00亿元', '本年只有80.00万元'],
    },
    {
      section: 'agencyOperatingCost',
      text: '机关运行经费共安排10.00万元，较上年增加12.00万元。',
      says: ['error', '2.00万元'],
    },
  ])('finds $text', ({ section, text, says = [] }) => {
    const [found = '', ...more] = foundBy(increasesAreWithinTheFigure, reportSaying(section, text));
    expect(more).toEqual([]);
    expect(says.filter((words) => !found.includes(words))).toEqual([]);
  });

  it.each<Said>([
    { section: 'change', text: '2025年预算收支安排80.00万元，较2024年预算增加5.00万元。' },
    { section: 'change', text: '2025年预算收支安排80.00万元，较2024年预算增加80.00万元。' },
    { section: 'change', text: '2025年预算收支安排80.00万元，较2024年预算减少500.00万元。' },
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较2024年预算增加90.00万元。',
      change: { lastYear },
    },
    { section: 'change', text: '较上年增加90.00万元，主要原因是新增项目。' },
  ])('leaves $text', ({ section, text, change }) => {
    expect(foundBy(increasesAreWithinTheFigure, reportSaying(section, text, change))).toEqual([]);
  });
});
