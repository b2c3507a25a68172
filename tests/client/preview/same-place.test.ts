import { expect, it } from 'vitest';
import type { LinkedPage } from '../../../client/preview/page-links.ts';
import { printedPlaces } from '../../../client/preview/printed-places.ts';
import { samePlace } from '../../../client/preview/same-place.ts';

/** A page of 800 points with cells at these distances from its upper edge. */
const page = (pageNumber: number, cells: Readonly<Record<string, number>>): LinkedPage => ({
  pageNumber,
  view: [0, 0, 600, 800],
  getAnnotations: async () =>
    Object.entries(cells).map(([address, top]) => ({
      subtype: 'Link',
      unsafeUrl: `cell:${encodeURI(address)}`,
      rect: [100, 800 - top - 20, 160, 800 - top],
    })),
});

const old = [page(1, { 'department/summary/a/x': 100 }), page(2, { 'u/t/乙/y': 300, 'u/t/c/y': 500 })];

it('goes with the figure nearest to the upper edge when it moves down its page', async () => {
  const next = [old[0] as LinkedPage, page(2, { 'u/t/乙/y': 360, 'u/t/c/y': 560 })];
  expect(await samePlace(old, next, { page: 2, offset: 310 })).toEqual({ page: 2, offset: 370 });
});

it('goes with it to another page', async () => {
  const next = [old[0] as LinkedPage, page(2, {}), page(3, { 'u/t/c/y': 40 })];
  expect(await samePlace(old, next, { page: 2, offset: 480 })).toEqual({ page: 3, offset: 20 });
});

it('stays where nothing that was in sight is printed any more, or where a page has no figure', async () => {
  const place = { page: 2, offset: 480 };
  expect(await samePlace(old, [page(1, { other: 10 })], place)).toBe(place);
  expect(await samePlace([page(1, {}), page(2, {})], old, place)).toBe(place);
});

it('lists every place of the cells asked for, in the order of print', async () => {
  const pages = [page(1, { a: 10, b: 30 }), page(2, { a: 70 })];
  expect(await printedPlaces(pages, new Set(['a']))).toEqual([
    { address: 'a', page: 1, top: 10 },
    { address: 'a', page: 2, top: 70 },
  ]);
});
