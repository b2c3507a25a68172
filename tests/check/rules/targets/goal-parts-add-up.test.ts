import { describe, expect, it } from 'vitest';
import { goalPartsAddUp } from '../../../../schemas/check/rules/targets/goal-parts-add-up.ts';
import { foundBy } from '../../check-here.ts';
import { projectOf, reportOf } from './target-report.ts';

const saying = (purpose: string) => foundBy(goalPartsAddUp, reportOf(projectOf([], { purpose })));

describe('goal-parts-add-up', () => {
  it.each([
    ['用于监测设备维护共30万元，其中设备更新20万元、软件升级8万元。', '少2.00万元'],
    ['安排三十万元，其中12万元用于设备更新，20万元用于软件升级。', '多2.00万元'],
    ['设备更新12万元，软件升级10万元，线路租赁5千元，共计23万元。', '少0.50万元'],
    ['共安排资金3万元，包括：印刷费15000元，会议费16000元。', '多0.10万元'],
    ['培训费６万元、差旅费３万元，合计１０万元。', '少1.00万元'],
  ])('warns of %s', (purpose, says) => {
    expect(saying(purpose)).toEqual([expect.stringMatching(new RegExp(`^warning .*${says}`))]);
  });

  it.each([
    '用于监测设备维护共30万元，其中设备更新20万元、软件升级10万元。',
    '安排三十万元，其中12万元用于设备更新，18万元用于软件升级。',
    '设备更新12万元，软件升级10万元，线路租赁5千元，共计22.5万元。',
    '用于监测设备维护共30万元，其中设备更新20万元、软件升级8万元等。',
    '项目总投资300万元，本年安排100万元，主要用于设备20万元、软件10万元。',
    '每人补助2万元，标准500元/人，共计10万元。',
    '合计10万元。',
  ])('leaves %s', (purpose) => {
    expect(saying(purpose)).toEqual([]);
  });
});
