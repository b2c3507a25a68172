import type { ChangeStatus } from '../change-status.ts';
import type { MoneyChange } from '../money/money-change.ts';
import type { ComparedText } from '../texts/compared-text.ts';

export interface ComparedIndicator {
  readonly key: string;
  readonly name: string;
  readonly status: ChangeStatus;
  /** What of it is written otherwise, or all of it where it is new or gone. */
  readonly texts: readonly ComparedText[];
}

/** A project or a special fund of both years. */
export interface ComparedProject {
  readonly key: string;
  readonly status: ChangeStatus;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  /** What it was called and where it was, where that is otherwise. */
  readonly was?: { readonly code: string; readonly name: string; readonly unit: string };
  /** Found again by the likeness of its name alone: somebody should look. */
  readonly isGuess: boolean;
  /** As printed. */
  readonly budget: MoneyChange;
  readonly texts: readonly ComparedText[];
  readonly indicators: readonly ComparedIndicator[];
}
