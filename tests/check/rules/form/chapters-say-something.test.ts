import { describe, expect, it } from 'vitest';
import { chaptersSaySomething } from '../../../../schemas/check/rules/form/chapters-say-something.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const complete = {
  publication: { scopes: ['department'] },
  narrative: [{ id: 'n1', scope: 'department', section: 'duties', added: ['负责水文监测。'] }],
  performance: [
    {
      id: 'f1',
      scope: 'department',
      overall: ['做好水文监测。'],
      targets: [{ id: 't1', name: '监测' }],
      safeguards: ['加强管理。'],
    },
  ],
};

describe('chapters-say-something', () => {
  it('finds a heading of a published report with nothing beneath it', () => {
    const asPublished = { 'department/forms/specialFund/none': '' };
    expect(foundBy(chaptersSaySomething, buildReport({ ...complete, asPublished }))).toEqual([
      'error 标题“六、部门主管专项资金预算安排情况及绩效目标”下没有任何内容。',
    ]);
  });

  it('finds what was not filled in', () => {
    expect(foundBy(chaptersSaySomething, buildReport({ ...complete, narrative: [] }))).toEqual([
      'error 标题“部门职责：”下没有任何内容。',
    ]);
  });

  it('finds one heading for a whole chapter that is empty', () => {
    expect(foundBy(chaptersSaySomething, buildReport({ ...complete, performance: [] }))).toEqual([
      'error 标题“五、部门整体绩效目标”下没有任何内容。',
    ]);
  });

  it.each(['无', '我部门无专项资金。'])('leaves one that says “%s”', (none) => {
    const asPublished = { 'department/forms/specialFund/none': none };
    expect(foundBy(chaptersSaySomething, buildReport({ ...complete, asPublished }))).toEqual([]);
  });

  it('leaves a report of its own, where the pack says 无', () => {
    expect(foundBy(chaptersSaySomething, buildReport(complete))).toEqual([]);
  });
});
