import { describe, expect, it } from 'vitest';
import { statedFiguresAgree } from '../../../../schemas/check/rules/texts/stated-figures-agree.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from './report-saying.ts';

describe('stated-figures-agree', () => {
  it.each<Said>([
    {
      section: 'expenditure',
      text: '2025年支出预算80.00万元，其中：基本支出80.00万元，包括人员经费71.00万元和日常公用经费10.00万元；项目支出0万元。',
      says: ['error', '“人员经费”', '71.00万元', '70.00万元', '1.00万元'],
    }, // a part
    {
      section: 'income',
      text: '反映本部门当年全部收入。２０２５年预算收入８０．５０万元。',
      says: ['error', '80.50万元', '80.00万元', '0.50万元'],
    }, // full-width digits
    {
      section: 'income',
      text: '2025年收入总计805,000元。',
      says: ['error', '805,000元（80.50万元）', '0.50万元'],
    }, // 元
    {
      section: 'expenditure',
      text: '2025年支出总预算0.09亿元。',
      says: ['error', '900.00万元', '820.00万元'],
    }, // 亿元
    {
      section: 'agencyOperatingCost',
      text: '2025 年，我部门机关运行经费共计安排 16.00 万元。',
      says: ['error', '“机关运行经费”', '16.00万元', '6.00万元'],
    }, // spaces inside
    {
      section: 'agencyOperatingCost',
      text: '机关运行经费80.00万元，主要用于日常运转。',
      says: ['error', '70.00万元'],
    }, // the whole for a part
    {
      section: 'expenditure',
      text: '人员经费、公用经费分别为70.00万元、11.00万元。',
      says: ['error', '“公用经费”', '11.00万元'],
    }, // in turn
    {
      section: 'procurement',
      text: '2025年，示例市水文局安排政府采购预算12.00万元。具体内容见下表。',
      says: ['error', '12.00万元', '0.00万元'],
    }, // an empty table
    {
      section: 'other',
      text: '本部门2025年“三公”经费预算为3万元。',
      says: ['error', '三公经费', '3.00万元'],
    }, // another section
    {
      section: 'expenditure',
      text: '2025年支出预算80万元，其中，财政拨款支出80万元。项目支出预算为5.00万元。',
      says: ['error', '“项目支出”', '5.00万元'],
    }, // another province
    { section: 'expenditure', text: '2025年收支总预算81.00万元。', says: ['error', '81.00万元'] }, // both sides
    {
      section: 'expenditure',
      text: '2025年支出预算八十万元，其中基本支出八十一万元。',
      says: ['error', '“基本支出”', '八十一万元', '1.00万元'],
    }, // in words
    {
      section: 'agencyOperatingCost',
      text: '2025年我部门机关运行经费共安排600百元。',
      says: ['error', '600百元', '4.00万元'],
    }, // 百元
    {
      section: 'expenditure',
      text: '2025年支出预算80.00万元，其中71.00万元为人员经费，10.00万元为公用经费。',
      says: ['warning', '“人员经费”', '71.00万元', '1.00万元'],
    }, // named after
    {
      section: 'expenditure',
      text: '2025年支出预算80.01万元。',
      says: ['warning', '80.01万元', '80.00万元', '0.01万元'],
    }, // the last place
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(statedFiguresAgree, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    {
      section: 'expenditure',
      text: '2025年支出预算80.00万元，其中：基本支出80.00万元，包括人员经费70.00万元和日常公用经费10.00万元；项目支出0.00万元。',
    },
    {
      section: 'income',
      text: '2025年预算收入0.008亿元，其中：一般公共预算收入800000元，基金预算收入0.00万元，上年结转结余0万元。',
    },
    {
      section: 'income',
      text: '2025年预算收入约81万元，人均公用经费1.20万元，公用经费按每人0.50万元/年安排。',
    },
    {
      section: 'expenditure',
      text: '2024年支出预算75.00万元，其中基本支出75.00万元；2025年支出预算80.00万元。',
    },
    { section: 'expenditure', text: '上年基本支出75.00万元，本年基本支出80.00万元。' },
    {
      section: 'expenditure',
      text: '信息化建设支出预算5.00万元，一般公共预算基本支出60.00万元，会议系统项目支出预算管理系统运维3.00万元。',
    },
    {
      section: 'change',
      text: '2025年预算收支安排80.00万元，较2024年预算75.00万元增加5.00万元，主要原因是新增人员经费2.00万元。',
    },
    {
      section: 'threePublic',
      text: '2025年，我部门财政拨款“三公”经费预算安排0.00万元，其中：因公出国（境）费0.00万元；公务用车购置及运维费0.00万元（其中：公务用车购置费为0.00万元，公务用车运维费0.00万元)；公务接待费0.00万元。',
    },
    {
      section: 'expenditure',
      text: '2025年支出预算八十万元，基本支出800千元，新增资金二十万元用于人员经费。',
    },
    { section: 'expenditure', text: '其中70.00万元为人员经费，5.00万元用于公用经费，几十万元为项目支出。' },
    { section: 'duties', text: '负责管理项目支出100万元以上的工程。' },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(statedFiguresAgree, reportSaying(section, text, change))).toEqual([]);
  });
});
