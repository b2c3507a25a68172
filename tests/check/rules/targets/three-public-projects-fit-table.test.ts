import { describe, expect, it } from 'vitest';
import { threePublicProjectsFitTable as rule } from '../../../../schemas/check/rules/targets/three-public-projects-fit-table.ts';
import { foundBy } from '../../check-here.ts';
import { projectOf, reportOf } from './target-report.ts';

const found = (name: string) => foundBy(rule, reportOf(projectOf([], { name })));

describe('three-public-projects-fit-table', () => {
  it('says both amounts', () =>
    expect(found('2025年公务用车运行维护费')).toEqual([
      'warning 项目1“2025年公务用车运行维护费”的预算为10.00万元，“三公”经费表“公务用车运行维护费”为0.00万元，相差10.00万元。',
    ]));

  it.each(['公务接待费', '因公出国（境）经费', '公务用车购置'])('looks at %s', (name) =>
    expect(found(name)).toHaveLength(1),
  );

  it.each(['公务用车司勤人员工资', '公务用车平台建设', '公车改革经费', '会议接待', '设备运行维护'])(
    'leaves %s alone',
    (name) => expect(found(name)).toEqual([]),
  );
});
