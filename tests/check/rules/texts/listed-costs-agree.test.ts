import { describe, expect, it } from 'vitest';
import { listedCostsAgree } from '../../../../schemas/check/rules/texts/listed-costs-agree.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from './report-saying.ts';

describe('listed-costs-agree', () => {
  it.each<Said>([
    {
      section: 'agencyOperatingCost',
      text: '机关运行经费10.00万元，其中：办公费9.00万元、其他1.00万元。',
      says: ['error', '“办公费”', '9.00万元', '10.00万元', '1.00万元'],
    }, //
    {
      section: 'agencyOperatingCost',
      text: '机关运行经费80.00万元，主要用于工资福利支出69.00万元，商品和服务支出10.00万元。',
      says: ['error', '工资福利支出', '69.00万元', '70.00万元'],
    }, // 类
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(listedCostsAgree, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    { section: 'agencyOperatingCost', text: '机关运行经费10.00万元，其中：办公费10万元、邮电费0.00万元。' },
    {
      section: 'agencyOperatingCost',
      text: '机关运行经费10.00万元，其中：会议系统维护4.00万元、公车保险6.00万元。',
    },
    { section: 'expenditure', text: '项目支出5.00万元，包括办公费3.00万元、站房修缮2.00万元。' },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(listedCostsAgree, reportSaying(section, text, change))).toEqual([]);
  });
});
