import { describe, expect, it } from 'vitest';
import { statedChangesAddUp } from '../../../../schemas/check/rules/texts/stated-changes-add-up.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from './report-saying.ts';

describe('stated-changes-add-up', () => {
  it.each<Said>([
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较2024年预算增加5.00万元，其中：基本支出增加6.00万元，主要是工资调整；项目支出减少2.00万元。',
      says: ['error', '增加5.00万元', '4.00万元', '1.00万元'],
    }, //
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较2024年预算减少87.55万元，其中：基本支出减少75.05万元，主要为人员减少。项目支出增加12.50万元。',
      says: ['error', '-62.55万元', '25.00万元'],
    }, // a direction
    {
      section: 'threePublic',
      text: '“三公”经费预算10.00万元，较上年减少1.00万元，其中：因公出国（境）费与上年持平；公务用车购置费与上年持平；公务用车运行维护费减少2.00万元；公务接待费增加2.00万元。',
      says: ['error', '减少1.00万元', '1.00万元'],
    }, //
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(statedChangesAddUp, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    {
      section: 'change',
      text: '2024年预算收支安排834.36万元，较2023年预算增加145.56万元，其中：基本支出减少9.11万元，主要为人员减少一人。项目支出增加154.67万元。',
    },
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较2024年预算增加5.00万元，其中：基本支出增加6.00万元。',
    },
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较2024年预算减少87.55万元，其中：基本支出减少75.05万元，项目支出减少12.50万元。',
    },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(statedChangesAddUp, reportSaying(section, text, change))).toEqual([]);
  });
});
