/** A percentage of a text and the words before it, back to the stop or number before. */
export interface FoundPercentage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  /** Half of the last printed place. */
  readonly slack: number;
}

const percentage = /(?<![\d.])(-?\d+(?:\.(\d+))?)\s*%(?!以|左右)/g;

/** Every percentage, in order. `text` in plain digits and signs. */
export const findPercentages = (text: string): readonly FoundPercentage[] =>
  text.includes('%')
    ? [...text.matchAll(percentage)].map(({ index, 0: whole, 1: digits = '', 2: decimals = '' }) => ({
        start: index,
        end: index + whole.length,
        text: whole.replace(/\s/g, ''),
        value: Number(digits),
        slack: 0.5 / 10 ** decimals.length,
      }))
    : [];
