import { createDraft, finishDraft, produce } from 'immer';
import { expect, test } from 'vitest';
import { applyGridEdits } from '../../../client/sections/list/apply-grid-edits.ts';
import { changeAt } from '../../../client/sections/list/change-at.ts';
import { moveItems } from '../../../client/sections/list/move-items.ts';
import { stepLabel } from '../../../client/sections/list/step-label.ts';
import { withField } from '../../../client/sections/list/with-field.ts';
import { parseWorkingReport } from '../../../schemas/model/working-report.ts';
import { indicator, project, reportInput } from '../../support/report-builder.ts';

interface Row {
  readonly id: string;
  readonly name?: string;
  readonly unit?: string;
}
const rules = { assign: withField<Row> };
const rows: readonly Row[] = [
  { id: 'a', name: '甲' },
  { id: 'b', name: '乙' },
];

test('an edit changes its row and shares the others', () => {
  const edited = applyGridEdits(rows, [{ kind: 'set', row: 'b', column: 'name', value: '丙' }], [], rules);
  expect(edited).toEqual([
    { id: 'a', name: '甲' },
    { id: 'b', name: '丙' },
  ]);
  expect(edited[0]).toBe(rows[0]);
});

test('an undefined value takes the field away', () => {
  const edited = applyGridEdits(
    rows,
    [{ kind: 'set', row: 'a', column: 'name', value: undefined }],
    [],
    rules,
  );
  expect(edited[0]).toStrictEqual({ id: 'a' });
});

test('rows are added before they are set, each behind the one it names, and take over from the one above', () => {
  const inherit = (item: Row, above: Row | undefined) => ({ ...item, unit: above?.id ?? '' });
  const added = [
    { row: { id: 'c' }, after: 'a' },
    { row: { id: 'd' }, after: 'c' },
    { row: { id: 'e' }, after: null },
  ];
  const edits = [{ kind: 'set', row: 'd', column: 'name', value: '丁' }] as const;
  expect(applyGridEdits(rows, edits, added, { ...rules, inherit })).toEqual([
    { id: 'e', unit: '' },
    { id: 'a', name: '甲' },
    { id: 'c', unit: 'a' },
    { id: 'd', unit: 'c', name: '丁' },
    { id: 'b', name: '乙' },
  ]);
});

test('moved items keep their order', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const ids = (list: readonly Row[]) => list.map(({ id }) => id).join('');
  expect(ids(moveItems(items, ['c', 'a'], 'd'))).toBe('bdac');
  expect(ids(moveItems(items, ['c', 'd'], null))).toBe('cdab');
});

test('a list in an item of a list is changed where it stands, the rest is shared', () => {
  const report = parseWorkingReport(
    reportInput({
      projects: [project('p1'), project('p2', { indicators: [indicator('i1'), indicator('i2')] })],
    }),
  );
  const path = ['projects', { id: 'p2' }, 'indicators'];
  const changed = produce(report, (draft) =>
    changeAt<readonly Row[]>(draft, path, (items) => items.filter(({ id }) => id !== 'i1')),
  );
  expect(changed.projects[1]?.indicators.map(({ id }) => id)).toEqual(['i2']);
  expect(changed.projects[0]).toBe(report.projects[0]);
  expect(changed.lines).toBe(report.lines);
});

test('two changes of one recipe both count', () => {
  const draft = createDraft(parseWorkingReport(reportInput()));
  changeAt<readonly Row[]>(draft, ['lines'], (items) => items.slice(1));
  changeAt<readonly Row[]>(draft, ['lines'], (items) => [...items, ...items]);
  expect(finishDraft(draft).lines.map(({ id }) => id)).toEqual(['l2', 'l2']);
});

test('what is taken away leaves no hole in its list', () => {
  const report = parseWorkingReport(reportInput());
  const changed = produce(report, (draft) => changeAt<Row>(draft, ['lines', { id: 'l1' }], () => undefined));
  expect(changed.lines.map(({ id }) => id)).toEqual(['l2']);
});

test('an item that others have removed meanwhile is left alone', () => {
  const report = parseWorkingReport(reportInput());
  const changed = produce(report, (draft) =>
    changeAt<Row>(draft, ['lines', { id: 'gone' }], () => undefined),
  );
  expect(changed).toBe(report);
});

test('a step is named for what it does', () => {
  const columns = [
    { key: 'amount', title: '金额（元）' },
    { key: 'unit', title: '单位' },
  ].map((column) => ({
    ...column,
    kind: 'text' as const,
    width: 80,
    text: () => '',
    parse: (value: string) => ({ value }),
  }));
  const set = (row: string, column: string) => ({ kind: 'set', row, column, value: '' }) as const;
  expect(stepLabel([set('a', 'amount')], [], columns, '条明细')).toBe('修改金额');
  expect(stepLabel([set('a', 'amount'), set('b', 'amount')], [], columns, '条明细')).toBe('修改 2 处金额');
  expect(stepLabel([set('a', 'amount'), set('a', 'unit')], [], columns, '条明细')).toBe('修改 2 格');
  expect(stepLabel([], [{ row: { id: 'c' }, after: null }], columns, '条明细')).toBe('新增 1 条明细');
});
