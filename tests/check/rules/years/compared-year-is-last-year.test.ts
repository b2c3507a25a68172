import { describe, expect, it } from 'vitest';
import { comparedYearIsLastYear } from '../../../../schemas/check/rules/years/compared-year-is-last-year.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from '../texts/report-saying.ts';

describe('compared-year-is-last-year', () => {
  it.each<Said>([
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较2023年预算增加5.00万元。',
      says: ['error', '2024年', '2023年'],
    }, //
    { section: 'threePublic', text: '“三公”经费与2025年相比持平。', says: ['error', '2025年'] }, // itself
    { section: 'change', text: '比２０２２年度预算增加5.00万元。', says: ['error', '2022年'] }, // full-width
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(comparedYearIsLastYear, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    { section: 'change', text: '2025年预算收支安排80.00万元，较2024年预算增加5.00万元。' },
    { section: 'change', text: '按照2021年修订的标准执行，与上年相比增加5.00万元。' },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(comparedYearIsLastYear, reportSaying(section, text, change))).toEqual([]);
  });
});
