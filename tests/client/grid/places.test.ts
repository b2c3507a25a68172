import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { popupPlace } from '../../../client/grid/popup/popup-place.ts';
import { coveredAcross } from '../../../client/grid/state/covered-across.ts';
import { scrollOffset } from '../../../client/grid/state/scroll-offset.ts';
import { columnPlaces, rowHeadWidth } from '../../../client/grid/use-column-places.ts';
import { lineColumns } from '../../browser/grid-harness/line-columns.ts';

const seeded = { seed: 20250304, numRuns: 500 };
const upTo = (max: number) => fc.integer({ min: 0, max });

describe('scrolling to a cell', () => {
  it('brings it between what sticks to the edges, and no further than needed', () => {
    fc.assert(
      fc.property(
        upTo(5000),
        fc.integer({ min: 200, max: 800 }),
        upTo(50),
        upTo(50),
        upTo(5000),
        (offset, size, before, after, start) => {
          const end = start + 32;
          const to = scrollOffset({ offset, size, before, after }, start, end);
          expect(start).toBeGreaterThanOrEqual(to + before);
          expect(end).toBeLessThanOrEqual(to + size - after);
          const wasInView = start >= offset + before && end <= offset + size - after;
          expect(to === offset).toBe(wasInView);
        },
      ),
      seeded,
    );
  });
});

describe('a popup', () => {
  it('never covers its cell and never leaves the window', () => {
    fc.assert(
      fc.property(upTo(1300), upTo(700), upTo(500), upTo(400), (left, top, width, height) => {
        const window = { width: 1366, height: 768 };
        const cell = { top, bottom: top + 32, left, width: 100 };
        const place = popupPlace(cell, { width, height }, window);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + width).toBeLessThanOrEqual(window.width - 8);
        if (place.top !== undefined) {
          expect(place.top).toBe(cell.bottom);
          expect(place.top + place.maxHeight).toBeLessThanOrEqual(window.height);
        } else {
          expect(place.bottom).toBe(window.height - cell.top);
          expect(place.maxHeight).toBeLessThanOrEqual(cell.top);
        }
      }),
      seeded,
    );
  });
});

describe('columns', () => {
  const columns = lineColumns({
    moneyUnit: '元',
    extraColumns: 0,
    isMultiline: false,
    loadCodes: async () => [],
  });
  const wanted = columns.reduce((total, { width }) => total + width, rowHeadWidth);

  it('are as wide as asked where there is no room', () => {
    const { widths, total, lefts } = columnPlaces(columns, 100);
    expect(widths).toEqual(columns.map(({ width }) => width));
    expect(total).toBe(wanted);
    expect(lefts[1]).toBe(rowHeadWidth + 180);
  });

  it('of text share the room that is left, amounts stay', () => {
    const { widths, total, pinnedWidth } = columnPlaces(columns, wanted + 300);
    expect(widths[4]).toBe(120);
    expect(total).toBeGreaterThan(wanted + 290);
    expect(total).toBeLessThanOrEqual(wanted + 300);
    expect(pinnedWidth).toBe(rowHeadWidth + (widths[0] ?? 0));
  });

  it('stay in view where they are pinned or stick, and the others come out from under them', () => {
    const sticking = columns.map((column) => ({ ...column, sticks: column.kind === 'amount' }));
    const places = columnPlaces(sticking, 100);
    const amount = columns.findIndex(({ kind }) => kind === 'amount');
    expect(places.sides[0]).toEqual({ left: rowHeadWidth });
    expect(places.sides[amount]).toEqual({ left: places.pinnedWidth, right: 0 });
    expect(places.sides.filter(Boolean)).toHaveLength(2);
    const width = places.widths[amount];
    expect(coveredAcross(places, amount - 1)).toEqual({ before: places.pinnedWidth, after: width });
    expect(coveredAcross(places, amount + 1)).toEqual({
      before: places.pinnedWidth + (width ?? 0),
      after: 0,
    });
    const loose = columnPlaces(columns, 100);
    expect(coveredAcross(loose, amount)).toEqual({ before: loose.pinnedWidth, after: 0 });
  });
});
