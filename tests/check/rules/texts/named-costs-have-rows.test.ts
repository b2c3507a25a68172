import { describe, expect, it } from 'vitest';
import { namedCostsHaveRows } from '../../../../schemas/check/rules/texts/named-costs-have-rows.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from './report-saying.ts';

describe('named-costs-have-rows', () => {
  it.each<Said>([
    {
      section: 'agencyOperatingCost',
      text: '机关运行经费10.00万元，主要用于办公费、办公用房水电费、取暖费等日常运行支出。',
      says: ['warning', '水电费（30205、30206）', '取暖费（30208）'],
    }, //
    {
      section: 'agencyOperatingCost',
      text: '2025年我单位机关运行经费安排10万元，包括办公及印刷费、差旅费、会议费。',
      says: ['warning', '差旅费（30211）', '会议费（30215）'],
    }, //
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(namedCostsHaveRows, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    { section: 'agencyOperatingCost', text: '机关运行经费10.00万元，主要用于办公费、印刷费等。' },
    {
      section: 'agencyOperatingCost',
      text: '机关运行经费10.00万元，较上年减少，主要原因是压减差旅费、会议费。',
    },
    { section: 'expenditure', text: '公用经费10.00万元，主要用于水电费、取暖费。' },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(namedCostsHaveRows, reportSaying(section, text, change))).toEqual([]);
  });
});
