import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shared } from '../../../schemas/check/subject/shared.ts';

const value = fc.jsonValue({ maxDepth: 4 });

it('is the next value in every part', () => {
  fc.assert(
    fc.property(value, value, (earlier, next) => {
      expect(shared(earlier, next)).toEqual(next);
    }),
    { seed: 1, numRuns: 300 },
  );
});

it('is the earlier value itself where nothing changed', () => {
  fc.assert(
    fc.property(value, (earlier) => {
      expect(shared(earlier, structuredClone(earlier))).toBe(earlier);
    }),
    { seed: 2, numRuns: 300 },
  );
});

it('keeps the parts that did not change, of lists, objects and maps', () => {
  const earlier = { list: [{ a: 1 }, { b: 2 }], map: new Map([['x', { c: 3 }]]) };
  const next = {
    list: [{ a: 1 }, { b: 9 }],
    map: new Map([
      ['x', { c: 3 }],
      ['y', { c: 4 }],
    ]),
  };
  const kept = shared<typeof next>(earlier, next);
  expect(kept).toEqual(next);
  expect(kept.list[0]).toBe(earlier.list[0]);
  expect(kept.map.get('x')).toBe(earlier.map.get('x'));
});

it('leaves both sides as they were', () => {
  const earlier = { a: [1, 2], b: { c: 1 } };
  const next = { a: [1, 3], b: { c: 1 } };
  shared(earlier, next);
  expect([earlier, next]).toEqual([
    { a: [1, 2], b: { c: 1 } },
    { a: [1, 3], b: { c: 1 } },
  ]);
});
