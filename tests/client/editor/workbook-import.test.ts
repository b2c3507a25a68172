import { describe, expect, it } from 'vitest';
import { changeGroups } from '../../../client/editor/workbook/change-groups.ts';
import {
  firstChoice,
  noWorkbook,
  type WorkbookEvent,
  type WorkbookImport,
  type WorkbookReading,
  whyNotApplicable,
  workbookImport,
} from '../../../client/editor/workbook/workbook-import.ts';
import type { Change } from '../../../schemas/edit/change.ts';
import { plainReport } from './plain-report.ts';

const file = { name: '填报表.xlsx', bytes: new Uint8Array() };
const change: Change = { kind: 'set', path: ['lines', { id: 'l1' }, 'amount'], value: '1.00' };
const replacing = { ...firstChoice, mode: 'replace' } as const;

const reading = (own: Partial<WorkbookReading['read']> = {}, choice = firstChoice): WorkbookReading => ({
  read: {
    kind: 'entries',
    changes: [change],
    protocol: [],
    faults: [],
    faultCount: 0,
    ...own,
  } as WorkbookReading['read'],
  choice,
  before: plainReport(),
  after: plainReport(),
});

const become = (...events: readonly WorkbookEvent[]): WorkbookImport =>
  events.reduce(workbookImport, noWorkbook);

const read: readonly WorkbookEvent[] = [
  { kind: 'chosen', file },
  { kind: 'asked', choice: firstChoice },
  { kind: 'saved' },
  { kind: 'answered', reading: reading() },
];

describe('a workbook being imported', () => {
  it('can be applied once its differences are known, not while it is read another way', () => {
    expect(whyNotApplicable(become(...read.slice(0, 3)))).toBe('还没有读出差异');
    expect(whyNotApplicable(become(...read))).toBeUndefined();
    expect(whyNotApplicable(become(...read, { kind: 'asked', choice: replacing }))).toBe('还没有读出差异');
  });

  it('cannot be applied with faults, without differences, after a failure or with unsaved work', () => {
    const answered = (own: Parameters<typeof reading>[0]) =>
      whyNotApplicable(become(...read.slice(0, 3), { kind: 'answered', reading: reading(own) }));
    expect(answered({ faultCount: 1 })).toBe('有单元格无法确定含义');
    expect(answered({ changes: [] })).toBe('没有差异');
    expect(whyNotApplicable(become(...read, { kind: 'failed', problems: [] }))).toBeUndefined();
    const problems = [{ where: '', message: '坏了' }];
    expect(whyNotApplicable(become(...read, { kind: 'failed', problems }))).toBeDefined();
    expect(whyNotApplicable(become(...read, { kind: 'unsaved', reason: '断网' }))).toBeDefined();
  });

  it('called off goes back to what was read before, else to no workbook', () => {
    const asked: WorkbookEvent = { kind: 'asked', choice: replacing };
    const { choice, reading: kept, busy } = become(...read, asked, { kind: 'cancelled' });
    expect([choice, kept, busy]).toEqual([firstChoice, reading(), undefined]);
    expect(become(...read.slice(0, 2), { kind: 'cancelled' })).toEqual(noWorkbook);
  });

  it('read anew because others changed the report says so until it is asked otherwise', () => {
    const moved = become(...read, { kind: 'asked', choice: firstChoice, hasMoved: true });
    expect(moved.hasMoved).toBe(true);
    expect(workbookImport(moved, { kind: 'asked', choice: replacing }).hasMoved).toBe(false);
  });
});

it('groups changes by part of the report, with how many of each kind', () => {
  const insert: Change = { kind: 'insert', path: ['lines'], item: { id: 'l9' }, after: null };
  const nested: Change = { kind: 'clear', path: ['projects', { id: 'p1' }, 'type'] };
  expect(changeGroups([change, nested, insert]).map(({ name, counts }) => [name, counts])).toEqual([
    ['收支明细', '新增 1，改动 1'],
    ['项目', '改动 1'],
  ]);
});
