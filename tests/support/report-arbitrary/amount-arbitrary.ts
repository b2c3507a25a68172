import fc from 'fast-check';
import { amountOf } from '../fen.ts';

/** 0 to a million 元, to the 分. */
export const fenArbitrary = fc.integer({ min: 0, max: 100_000_000 });

export const amountArbitrary = fenArbitrary.map(amountOf);

/** Relative shares of a whole. */
export const weightsArbitrary = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
