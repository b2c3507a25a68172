import { describe, expect, it } from 'vitest';
import { listedProjectsAgree } from '../../../../schemas/check/rules/texts/listed-projects-agree.ts';
import { project } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from './report-saying.ts';

const projects = [
  project('p1', { name: '2025年水文监测设备维护费', statedBudget: { fiscal: '50000.00' } }),
  project('p2', { name: '站房、道路修缮', statedBudget: { fiscal: '10000.00' } }),
];

describe('listed-projects-agree', () => {
  it.each<Said>([
    {
      section: 'expenditure',
      text: '项目支出6.00万元，主要为水文监测设备维护费4.00万元、站房、道路修缮项目1.00万元。',
      says: ['error', '水文监测设备维护费', '4.00万元', '5.00万元', '1.00万元'],
      change: { projects },
    }, //
    {
      section: 'expenditure',
      text: '项目支出60000元，包括水文监测设备维护50000元；站房、道路修缮20000元。',
      says: ['error', '站房、道路修缮', '20000元（2.00万元）', '1.00万元'],
      change: { projects },
    }, // 元
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(listedProjectsAgree, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    {
      section: 'expenditure',
      text: '项目支出6.00万元，主要为水文监测设备维护经费5.00万元，站房、道路修缮1.00万元。',
      change: { projects },
    },
    {
      section: 'expenditure',
      text: '项目支出6.00万元，主要为水文监测4.00万元，其他修缮2.00万元。',
      change: { projects },
    },
    {
      section: 'change',
      text: '项目支出6.00万元，其中水文监测设备维护费较上年增加4.00万元、站房、道路修缮减少3.00万元。',
      change: { projects },
    },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(listedProjectsAgree, reportSaying(section, text, change))).toEqual([]);
  });
});
