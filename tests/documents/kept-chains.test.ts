import { expect, test } from 'vitest';
import { keptChains } from '../../server/documents/kept-chains.ts';

/** A header row of 10, then rows of the heights given that all ask to stay with the next, on a page of 100. */
const chain = (...heights: number[]) =>
  keptChains({
    rows: [10, ...heights].map(() => ({ keepWithNext: true })),
    headerCount: 1,
    heights: [10, ...heights],
    pageHeight: 100,
  });

test('a chain stays whole where it leaves room for a heading above its header', () => {
  expect(chain(20, 20, 20, 20)).toEqual([{ start: 1, first: 1, end: 4 }]);
});

test('of a chain no page can hold, the last two rows stay together', () => {
  expect(chain(20, 20, 20, 20, 1)).toEqual([{ start: 1, first: 4, end: 5 }]);
});

test('a chain with a row that goes on overleaf does not stay whole', () => {
  expect(chain(21, 5, 5)).toEqual([{ start: 1, first: 2, end: 3 }]);
  expect(chain(5, 5, 21)).toEqual([{ start: 1, first: 3, end: 3 }]);
});

test('rows that do not ask are chains of their own', () => {
  const rows = [{}, { keepWithNext: true }, {}, {}];
  expect(keptChains({ rows, headerCount: 0, heights: [5, 5, 5, 5], pageHeight: 100 })).toEqual([
    { start: 0, first: 0, end: 0 },
    { start: 1, first: 1, end: 2 },
    { start: 3, first: 3, end: 3 },
  ]);
});
