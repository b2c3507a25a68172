import { expect, it } from 'vitest';
import { factorOf, nextLarger, nextSmaller, scaleOf } from '../../client/preview/zoom.ts';

const a4 = 595;
const a4Turned = 842;

it('fits pages of both directions to the width of the window', () => {
  expect(scaleOf('width', a4, 800) * a4).toBeCloseTo(800);
  expect(scaleOf('width', a4Turned, 800) * a4Turned).toBeCloseTo(800);
});

it('does not blow a page up beyond one and a half times its true size to fit', () => {
  expect(factorOf(scaleOf('width', a4, 3000))).toBeCloseTo(1.5);
});

it('shows all pages at the same factor when one is chosen', () => {
  expect(scaleOf(1, a4, 800)).toBe(scaleOf(1, a4Turned, 800));
  expect(scaleOf(1, a4, 800)).toBeCloseTo(96 / 72);
});

it('steps from a fitted factor to the next round one, and stays at the ends', () => {
  expect([nextLarger(0.9), nextSmaller(0.9)]).toEqual([1, 0.75]);
  expect([nextLarger(1), nextSmaller(1)]).toEqual([1.25, 0.75]);
  expect([nextLarger(3), nextSmaller(0.5)]).toEqual([3, 0.5]);
});
