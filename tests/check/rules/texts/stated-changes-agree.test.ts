import { describe, expect, it } from 'vitest';
import { statedChangesAgree } from '../../../../schemas/check/rules/texts/stated-changes-agree.ts';
import { foundBy } from '../../check-here.ts';
import { lastYear, reportSaying, type Said } from './report-saying.ts';

describe('stated-changes-agree', () => {
  it.each<Said>([
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较2024年预算减少5.00万元。',
      says: ['error', '减少5.00万元', '增加5.00万元', '10.00万元'],
      change: { lastYear },
    }, //
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，与2024年预算持平。',
      says: ['error', '持平', '增加5.00万元'],
      change: { lastYear },
    }, //
    {
      section: 'change',
      text: '与上年相比，基本支出增加6.00万元，主要原因是人员增加。',
      says: ['error', '基本支出', '6.00万元', '1.00万元'],
      change: { lastYear },
    }, //
    {
      section: 'change',
      text: '支出总预算比上年增加60000元。',
      says: ['error', '1.00万元'],
      change: { lastYear },
    }, // 元
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(statedChangesAgree, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较2024年预算增加5.00万元，其中：基本支出增加5.00万元，项目支出与上年持平。',
      change: { lastYear },
    },
    { section: 'change', text: '2025年预算收支安排80.00万元，较2024年预算减少5.00万元。' },
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较上年增加约6万元，主要原因是办公用房维修增加6.00万元。',
      change: { lastYear },
    },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(statedChangesAgree, reportSaying(section, text, change))).toEqual([]);
  });
});
