import type { Change } from '../../edit/change.ts';
import type { Scope } from '../../model/identity.ts';
import type { Place } from './place.ts';

/** error: what is printed is wrong · warning: probably wrong, somebody has to look · note: unusual. */
export type Severity = 'error' | 'warning' | 'note';

/** One side of what was compared. */
export interface Side {
  /** What it is, in words: `支出总表 合计`. */
  readonly name: string;
  /** As printed, with its unit. */
  readonly text: string;
  readonly places: readonly Place[];
}

/** Two figures that have to fit, as 勾稽核对表 lists them. */
export interface Comparison {
  readonly left: Side;
  readonly right: Side;
  /** Left less right, with its unit; `0.00万元` where they are the same. */
  readonly difference: string;
  /** Both sides are cells added up: another figure in one of them could settle it. */
  readonly isSum?: true;
}

/** A change that is right whatever was meant: 百分号 written twice, a stray full stop. */
export interface Fix {
  readonly label: string;
  readonly changes: readonly Change[];
}

export interface Finding {
  readonly severity: Severity;
  /** What is wrong, with both values and the difference. */
  readonly message: string;
  /** What to do. */
  readonly mend: string;
  /** The place to go to first, then what it disagrees with. */
  readonly places: readonly [Place, ...Place[]];
  readonly comparison?: Comparison;
  readonly fix?: Fix;
  /**
   * Findings of the same cause: one mend settles all that name it. By convention `figure:` and the place of the figure
   * suspected to be wrong, then the figure it should be.
   */
  readonly cause?: string;
  /**
   * Stops the final export as an error does, whatever its severity, until somebody answers for it: what may not be for
   * disclosure is no mistake, yet has to be confirmed (waived), changed or left out.
   */
  readonly mustBeConfirmed?: true;
  /** Tells findings of one rule at one place apart: the value, the year, the word. */
  readonly about: string;
}

/** What a rule says of one thing it looks at. */
export type Outcome =
  | { readonly kind: 'passed'; readonly scope?: Scope; readonly comparison?: Comparison }
  | { readonly kind: 'failed'; readonly scope?: Scope; readonly finding: Finding }
  /** What it would need is not there: never a pass. */
  | {
      readonly kind: 'notCheckable';
      readonly scope?: Scope;
      readonly missing: string;
      readonly place?: Place;
    };

/** What a rule says of each part it looks at. Of a part that stays as it is it says the very same list. */
export type Outcomes = readonly (readonly Outcome[])[];

export const passed: Outcome = { kind: 'passed' };

const passes = new Map<number, readonly Outcome[]>();

/** So many passes: one list for all that say it. */
export function allPassed(count: number): readonly Outcome[] {
  const known = passes.get(count) ?? Array.from({ length: count }, () => passed);
  passes.set(count, known);
  return known;
}

/** Most parts. */
export const onlyPassed = allPassed(1);

export const failed = (finding: Finding): Outcome => ({ kind: 'failed', finding });

export const notCheckable = (missing: string, place?: Place): Outcome =>
  place ? { kind: 'notCheckable', missing, place } : { kind: 'notCheckable', missing };
