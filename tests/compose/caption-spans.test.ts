import { expect, test } from 'vitest';
import { captionSpans } from '../../server/compose/caption-spans.ts';

test('cells meet at the borders nearest to the cuts', () => {
  expect(captionSpans([10, 40, 25, 15, 10], [0.5, 0.78], [5, 5, 5])).toEqual([2, 1, 2]);
});

test('a text is not squeezed into a column too narrow for it where another border leaves room', () => {
  expect(captionSpans([18, 42, 15, 15, 16], [0.5, 0.78], [20, 20, 10])).toEqual([2, 2, 1]);
});

test('the last text keeps its room', () => {
  expect(captionSpans([50, 10, 30, 10], [0.5, 0.9], [10, 10, 20])).toEqual([1, 1, 2]);
});

test('where no border leaves room the nearest one serves', () => {
  expect(captionSpans([10, 10, 10], [0.5, 0.78], [30, 30, 30])).toEqual([1, 1, 1]);
});
