import type { FoundAmount } from './find-amounts.ts';
import type { Meaning } from './meanings.ts';

/** The year an amount is of, as its sentence says; undefined where it says nothing. */
export type StatedYear = number | 'this' | 'last' | undefined;

/**
 * value: what is planned · change: against last year, with its sign · basis: last year's figure within a comparison ·
 * rate: a price, a standard, an approximate sum, nothing to be held against a figure.
 */
export type StatementKind = 'value' | 'change' | 'basis' | 'rate';

/** An amount of a text and what the text says of it. */
export interface Statement {
  readonly kind: StatementKind;
  readonly amount: FoundAmount;
  /** The words that name it, between what stands before and the amount. */
  readonly label: string;
  /** What it can mean, likeliest first; none where the words are none of the lexicon. */
  readonly meanings: readonly Meaning[];
  /** What the words after it say it is, where those before it are none of the lexicon: `8.50万元列入年终结转结余`. */
  readonly namedAfter?: Meaning;
  readonly year: StatedYear;
  /** Of a change: less or more. */
  readonly direction: 1 | -1;
  /** Which sentence of the passage, and how many brackets are open. */
  readonly sentence: number;
  readonly depth: number;
}
