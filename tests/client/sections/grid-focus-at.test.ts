import { expect, test } from 'vitest';
import { gridFocusAt } from '../../../client/sections/list/grid-focus-at.ts';

const columns = ['unit', 'amount'];

test('a path into the list leads to its cell', () => {
  const focus = { path: ['lines', { id: 'l1' }, 'amount'], seq: 3 };
  expect(gridFocusAt(['lines'], columns, focus, 'l9')).toEqual({ row: 'l1', column: 'amount', seq: 3 });
});

test('a path to a row, or to what has no column, leads to the first cell of the row', () => {
  const first = { row: 'l1', column: 'unit', seq: 1 };
  expect(gridFocusAt(['lines'], columns, { path: ['lines', { id: 'l1' }], seq: 1 }, 'l9')).toEqual(first);
  expect(gridFocusAt(['lines'], columns, { path: ['lines', { id: 'l1' }, 'x'], seq: 1 }, 'l9')).toEqual(
    first,
  );
});

test('a path elsewhere does not move the focus', () => {
  expect(gridFocusAt(['lines'], columns, { path: ['closing', { id: 'l1' }], seq: 1 }, 'l9')).toBeUndefined();
  expect(gridFocusAt(['lines'], columns, undefined, 'l9')).toBeUndefined();
});

test('a nested list is another one in each item', () => {
  const list = ['projects', { id: 'p1' }, 'indicators'];
  const at = (id: string) => ({ path: ['projects', { id }, 'indicators', { id: 'i1' }, 'unit'], seq: 1 });
  expect(gridFocusAt(list, columns, at('p1'), undefined)).toEqual({ row: 'i1', column: 'unit', seq: 1 });
  expect(gridFocusAt(list, columns, at('p2'), undefined)).toBeUndefined();
});

test('a path to the list itself leads to its last row, where something is missing', () => {
  const focus = { path: ['lines'], seq: 1 };
  expect(gridFocusAt(['lines'], columns, focus, 'l9')).toEqual({ row: 'l9', column: 'unit', seq: 1 });
  expect(gridFocusAt(['lines'], columns, focus, undefined)).toBeUndefined();
});
