import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Amount,
  amountSchema,
  formatAmount,
  type MoneyFormat,
  parseAmount,
  percentChange,
  roundAmount,
  roundTogether,
  splitAmount,
  sum,
} from '../../schemas/model/amount.ts';
import { amountOf, fenOf } from '../support/fen.ts';

const seeded = { seed: 20250301, numRuns: 500 };
const fen = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const amount = fen.map(amountOf);
const someAmounts = fc.array(amount, { minLength: 1, maxLength: 12 });
const tenThousands: MoneyFormat = { unit: '万元', decimals: 2 };
const formats: readonly MoneyFormat[] = [
  tenThousands,
  { unit: '元', decimals: 2 },
  { unit: '元', decimals: 0 },
  { unit: '万元', decimals: 0 },
];
const format = fc.constantFrom(...formats);

/** Half away from zero, in integers. */
const rounded = (value: number, step: number) => {
  const up = Math.floor((Math.abs(value) * 2 + step) / (step * 2)) * step;
  return value < 0 && up > 0 ? -up : up;
};

const stepOf = ({ unit, decimals }: MoneyFormat) => (unit === '元' ? 100 : 1_000_000) / 10 ** decimals;

describe('an amount', () => {
  test('is what was printed in 元, or in 万元 with all its decimals', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(parseAmount(formatAmount(value, { unit: '元', decimals: 2 }), '元')).toBe(value);
        expect(parseAmount(formatAmount(value, { unit: '万元', decimals: 6 }), '万元')).toBe(value);
      }),
      seeded,
    );
  });

  test('is rounded half up, away from zero', () => {
    fc.assert(
      fc.property(fen, format, (value, own) => {
        expect(fenOf(roundAmount(amountOf(value), own))).toBe(rounded(value, stepOf(own)));
      }),
      seeded,
    );
    expect(formatAmount(amountOf(12_350_50), tenThousands)).toBe('1.24');
    expect(formatAmount(amountOf(50_00), tenThousands)).toBe('0.01');
    expect(formatAmount(amountOf(-50_00), tenThousands)).toBe('-0.01');
    expect(formatAmount(amountOf(-49_99), tenThousands)).toBe('0.00');
  });

  test('prints as its rounding prints', () => {
    fc.assert(
      fc.property(amount, format, (value, own) => {
        expect(formatAmount(value, own)).toBe(formatAmount(roundAmount(value, own), own));
      }),
      seeded,
    );
  });

  test.each([
    ['1234567.00', '1,234,567'],
    ['999.00', '999'],
    ['-1234567.50', '-1,234,568'],
  ])('of %s 元 prints grouped as %s', (value, text) => {
    expect(formatAmount(value as Amount, { unit: '元', decimals: 0, grouping: true })).toBe(text);
  });

  test.each([
    '',
    ' 1',
    '1e5',
    '∞',
    '1,234.50',
    '１２',
    '+1',
    '01',
    '.5',
    '1.',
    '1.234',
    '9'.repeat(30),
    '--1',
  ])('is not “%s”', (text) => {
    expect(parseAmount(text, '元')).toBeUndefined();
    expect(amountSchema.safeParse(text).success).toBe(false);
  });

  test.each([
    ['12', '12.00'],
    ['-0', '0.00'],
    ['0.5', '0.50'],
  ])('typed as %s is kept as %s', (text, kept) => {
    expect(amountSchema.parse(text)).toBe(kept);
  });
});

describe('a sum', () => {
  test('is exact however long it grows', () => {
    const longest = '9999999999999.99';
    const count = 20_000;
    const printed = (fen: bigint) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
    const whole = 999_999_999_999_999n * BigInt(count);
    const parts = Array.from({ length: count }, () => longest as Amount);
    expect(sum(parts)).toBe(printed(whole));
    expect(sum([sum(parts), '-0.01' as Amount])).toBe(printed(whole - 1n));
  });

  test('is free of order', () => {
    fc.assert(
      fc.property(
        fc
          .array(fen, { maxLength: 12 })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, shuffled]) => {
          expect(sum(shuffled.map(amountOf))).toBe(sum(list.map(amountOf)));
          expect(fenOf(sum(list.map(amountOf)))).toBe(list.reduce((a, b) => a + b, 0));
        },
      ),
      seeded,
    );
  });
});

describe('shares', () => {
  test('of a split sum to the whole', () => {
    fc.assert(
      fc.property(
        amount,
        fc.array(fc.nat(1_000_000).map(amountOf), { minLength: 1, maxLength: 10 }),
        (whole, weights) => {
          const shares = splitAmount(whole, weights);
          expect(sum(shares)).toBe(whole);
          expect(shares).toHaveLength(weights.length);
        },
      ),
      seeded,
    );
  });

  test('rounded together sum to their rounded sum, each moved by less than a unit', () => {
    fc.assert(
      fc.property(someAmounts, format, (parts, own) => {
        const printed = roundTogether(parts, own);
        expect(sum(printed)).toBe(roundAmount(sum(parts), own));
        const step = stepOf(own);
        const moves = printed.map((value, index) => Math.abs(fenOf(value) - fenOf(parts[index] ?? '')));
        expect(moves.filter((move) => move >= step)).toEqual([]);
        expect(printed.filter((value) => fenOf(value) % step !== 0)).toEqual([]);
      }),
      seeded,
    );
  });

  test('rounded together sum to the whole they are given', () => {
    fc.assert(
      fc.property(someAmounts, fc.integer({ min: -1_000_000, max: 1_000_000 }), (parts, units) => {
        const whole = amountOf(units * stepOf(tenThousands));
        expect(sum(roundTogether(parts, tenThousands, whole))).toBe(whole);
      }),
      seeded,
    );
  });

  test('go to the largest remainders, the earlier first among equals', () => {
    const parts = [33_33, 33_33, 33_34].map((value) => amountOf(value * 100));
    expect(roundTogether(parts, tenThousands)).toEqual(['3300.00', '3300.00', '3400.00']);
    const equal = [50_00, 50_00].map(amountOf);
    expect(roundTogether(equal, tenThousands)).toEqual(['100.00', '0.00']);
  });
});

test.each([
  ['100.00', '125.00', '25.0'],
  ['100.00', '87.45', '-12.6'],
  ['-100.00', '50.00', '150.0'],
  ['100000.00', '99999.99', '0.0'],
  ['0.00', '5.00', undefined],
])('%s to %s is %s per cent more', (before, after, percent) => {
  expect(percentChange(before as Amount, after as Amount)).toBe(percent);
});

test('a percentage is that of exact division, of whatever size', () => {
  fc.assert(
    fc.property(fen, fen, (before, after) => {
      if (before === 0) return;
      const [change, base] = [BigInt(after) - BigInt(before), BigInt(Math.abs(before))];
      const size = change < 0n ? -change : change;
      const tenths = (2n * size * 1000n + base) / (2n * base);
      const digits = String(tenths).padStart(2, '0');
      const minus = change < 0n && tenths > 0n ? '-' : '';
      expect(percentChange(amountOf(before), amountOf(after))).toBe(
        `${minus}${digits.slice(0, -1)}.${digits.slice(-1)}`,
      );
    }),
    seeded,
  );
});
