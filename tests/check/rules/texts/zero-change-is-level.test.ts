import { describe, expect, it } from 'vitest';
import { zeroChangeIsLevel } from '../../../../schemas/check/rules/texts/zero-change-is-level.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from './report-saying.ts';

describe('zero-change-is-level', () => {
  it.each<Said>([
    {
      section: 'threePublic',
      text: '“三公”经费预算0.00万元。与2024年相比增加0.00万元，增减变化的主要原因是严控支出。',
      says: ['error', '增加0.00万元', '持平'],
    }, //
    { section: 'change', text: '较上年减少了0万元。', says: ['error', '减少0万元'] }, //
    { section: 'change', text: '比2024年预算增长 0 元。', says: ['error', '增加0元'] }, // 元
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(zeroChangeIsLevel, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    {
      section: 'threePublic',
      text: '“三公”经费预算0.00万元，与2024年持平。因公出国（境）费0.00万元，增加0.01万元。',
    },
    { section: 'threePublic', text: '新增公务用车0辆，0.00万元。' },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(zeroChangeIsLevel, reportSaying(section, text, change))).toEqual([]);
  });
});
