import { expect, test } from 'vitest';
import { draftReasons } from '../../../client/editor/export/draft-reasons.ts';
import { whyNotFinal } from '../../../schemas/check/engine/why-not-final.ts';
import { checkHere } from '../../check/check-here.ts';
import { buildReport, project } from '../../support/report-builder.ts';

const nothingOpen = { unfinished: [], problems: [], unreadCount: 0 } as never;

test('nothing open is no draft', () => {
  expect(draftReasons(nothingOpen, 0, [])).toEqual([]);
});

test('words that nobody confirmed are among the reasons, with what can be done about them', () => {
  const secret = buildReport({ projects: [project('p1', { purpose: '更新红机电话线路。' })] });
  const reasons = draftReasons(nothingOpen, undefined, whyNotFinal(checkHere(secret)));
  expect(reasons).toContainEqual(
    expect.stringMatching(/有 1 处保密审查事项没有处理：须确认可以公开并写明理由，或修改，或设为不予公开/),
  );
});
