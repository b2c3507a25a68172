import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPrinted,
  agree,
  exceeds,
  negatePrinted,
  nothing,
  type PrintedFigure,
  printedText,
  readPrinted,
} from '../../../schemas/check/printed/printed-figure.ts';

const fen = fc.integer({ min: -9_999_999, max: 9_999_999 });
/** A figure of exact 元 as a table in 万元 prints it. */
const printed = (yuan: number): PrintedFigure =>
  readPrinted((yuan / 10_000).toFixed(2), '万元') as PrintedFigure;

describe('figures that were rounded in print', () => {
  it('agree as a sum whenever the unrounded ones do', () => {
    fc.assert(
      fc.property(fc.array(fen, { maxLength: 12 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        expect(agree(printed(total), addPrinted(parts.map(printed)))).toBe(true);
      }),
      { seed: 3, numRuns: 400 },
    );
  });

  it('do not agree once they lie further apart than all rounding', () => {
    fc.assert(
      fc.property(fc.array(fen, { minLength: 1, maxLength: 8 }), fc.boolean(), (parts, isMore) => {
        const sum = addPrinted(parts.map(printed));
        const off = sum.slack + 50_001n;
        const value = sum.value + (isMore ? off : -off);
        expect(agree({ value, slack: 50_000n }, sum)).toBe(false);
        expect(exceeds({ value, slack: 50_000n }, sum)).toBe(isMore);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('add up in any order, with nothing as the empty sum', () => {
    fc.assert(
      fc.property(fc.array(fen, { maxLength: 6 }), (parts) => {
        const figures = parts.map(printed);
        expect(addPrinted(figures)).toEqual(addPrinted(figures.toReversed()));
        expect(addPrinted([...figures, nothing])).toEqual(addPrinted(figures));
        expect(addPrinted(figures.flatMap((own) => [own, negatePrinted(own)])).value).toBe(0n);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('read again what they print', () => {
    fc.assert(
      fc.property(fen, fc.constantFrom('元' as const, '万元' as const), (yuan, unit) => {
        const figure = { value: BigInt(yuan) * 10_000n };
        expect(readPrinted(printedText(figure, unit), unit)?.value).toBe(figure.value);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it.each(['1.2.3', '一百', '1,02', '12万元', '≥3', '1e5', 'NaN'])('%s is no figure', (text) => {
    expect(readPrinted(text, '万元')).toBeUndefined();
  });
});
