import { describe, expect, it } from 'vitest';
import { statedPartsAddUp } from '../../../../schemas/check/rules/texts/stated-parts-add-up.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from './report-saying.ts';

describe('stated-parts-add-up', () => {
  it.each<Said>([
    {
      section: 'expenditure',
      text: '基本支出80.00万元，包括人员经费60.00万元和日常公用经费10.00万元。',
      says: ['error', '80.00万元', '70.00万元', '10.00万元'],
    }, //
    {
      section: 'income',
      text: '2025年预算收入80.00万元，其中：一般公共预算收入70.00万元，政府性基金预算收入5.00万元，国有资本经营预算收入0万元，财政专户核拨收入0万元，单位资金收入0万元，上年结转结余0万元。',
      says: ['error', '75.00万元', '5.00万元'],
    }, //
    {
      section: 'income',
      text: '财政拨款收入800000元，其中一般公共预算拨款收入800000元，政府性基金预算拨款收入1000元，国有资本经营预算拨款收入0元。',
      says: ['error', '80.10万元', '0.10万元'],
    }, // 元
    {
      section: 'threePublic',
      text: '“三公”经费预算安排10.00万元，其中：因公出国（境）费2.00万元；公务用车购置及运行维护费5.00万元（其中：公务用车购置费0万元，公务用车运行维护费5.00万元）；公务接待费4.00万元。',
      says: ['error', '11.00万元', '1.00万元'],
    }, //
    {
      section: 'threePublic',
      text: '公务用车购置及运维费5.00万元（其中：公务用车购置费1.00万元，公务用车运行维护费5.00万元）。',
      says: ['error', '6.00万元'],
    }, //
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(statedPartsAddUp, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    {
      section: 'expenditure',
      text: '2025年支出预算741.93万元，其中基本支出741.92万元，包括人员经费610.27万元和公用经费131.66万元；项目支出0.00万元。',
    },
    { section: 'expenditure', text: '2025年支出预算80.00万元，其中基本支出60.00万元。' },
    {
      section: 'income',
      text: '2025年预算收入80.00万元，其中一般公共预算收入80.00万元，政府性基金收入0.00万元。',
    },
    {
      section: 'threePublic',
      text: '“三公”经费36.40万元，其中因公出国（境）费7.50万元；公务用车购置及运维费18.90万元（其中：公务用车购置费为0.00万元，公务用车运维费18.90万元)；公务接待费10.00万元。',
    },
    {
      section: 'expenditure',
      text: '2024年基本支出75.00万元，包括人员经费70.00万元。2025年人员经费70.00万元，公用经费10.00万元。',
    },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(statedPartsAddUp, reportSaying(section, text, change))).toEqual([]);
  });
});
