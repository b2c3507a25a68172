import { describe, expect, it } from 'vitest';
import { percentagesAgree } from '../../../../schemas/check/rules/texts/percentages-agree.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from './report-saying.ts';

describe('percentages-agree', () => {
  it.each<Said>([
    {
      section: 'change',
      text: '2025年支出预算80.00万元，较2024年预算增加5.00万元，增长66.7%。',
      says: ['error', '66.7%', '6.67%'],
    }, //
    {
      section: 'change',
      text: '2025年支出预算80.00万元，较2024年预算增加5.00万元，下降6.67%。',
      says: ['error', '下降', '相差13.34'],
    }, // a direction
    {
      section: 'expenditure',
      text: '2024年基本支出60.13万元，2025年基本支出25.77万元，比2024年预算执行数减少75.14%。',
      says: ['error', '57.14%'],
    }, // two years
    {
      section: 'expenditure',
      text: '支出预算80.00万元，其中基本支出60.00万元，占支出预算的80%。',
      says: ['error', '75.00%'],
    }, // share
    {
      section: 'change',
      text: '2025年支出预算80.00万元，比上年减少20.00万元，下降２５％。',
      says: ['error', '20.00%'],
    }, // full-width
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(percentagesAgree, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    { section: 'change', text: '2025年支出预算80.00万元，较2024年预算增加5.00万元，增长6.7%。' },
    { section: 'change', text: '2025年支出预算80.00万元，较上年减少20.00万元，下降20%。' },
    {
      section: 'expenditure',
      text: '2024年基本支出60.13万元，2025年基本支出25.77万元，比2024年预算执行数减少57.14%。',
    },
    {
      section: 'expenditure',
      text: '支出预算80.00万元，其中基本支出60.00万元，占支出预算的75%；执行率达到95%。',
    },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(percentagesAgree, reportSaying(section, text, change))).toEqual([]);
  });
});
