import { describe, expect, it } from 'vitest';
import { plannedYearIsThisYear } from '../../../../schemas/check/rules/years/planned-year-is-this-year.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from '../texts/report-saying.ts';

describe('planned-year-is-this-year', () => {
  it.each<Said>([
    { section: 'expenditure', text: '2024年支出预算80.00万元。', says: ['error', '2024年', '2025年'] }, //
    { section: 'preamble', text: '现将示例市水文局2024年部门预算公开如下：', says: ['error', '2024年'] }, //
    { section: 'income', text: '2026年预算收入80.00万元。', says: ['error', '2026年'] }, //
    {
      section: 'procurement',
      text: '2023年，示例市水文局安排政府采购预算0.00万元。',
      says: ['error', '2023年'],
    }, // old
    {
      section: 'income',
      text: ['（一）收入说明', '2024年预算收入80.00万元。'],
      says: ['error', '2024年'],
    }, // after a heading
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(plannedYearIsThisYear, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    { section: 'expenditure', text: '2025年支出预算80.00万元。' },
    { section: 'change', text: '2025年支出预算80.00万元，较2024年预算增加5.00万元。' },
    { section: 'other', text: '2024年部门预算执行情况良好，2024年部门决算将于年内公开。' },
    {
      section: 'other',
      text: '根据《示例市2024年部门预算编制方案》（示财〔2024〕18号）和2021—2025年规划编制。',
    },
    { section: 'change', text: '主要原因是2024年新增公务员2名。' },
    {
      section: 'threePublic',
      text: [
        '公务用车购置费25万元，按照公务用车更新计划安排一辆机要通信应急用车，比',
        '2024年预算增加25万元，主要原因是车辆到期更新。',
      ],
    }, // cut where a line ends
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(plannedYearIsThisYear, reportSaying(section, text, change))).toEqual([]);
  });
});
