import type { Severity } from '../../../schemas/check/engine/outcome.ts';

/** A defect that somebody found by reading a published report. */
export interface Defect {
  /** As the list of the case numbers it: `L1`. */
  readonly id: string;
  readonly report: 'luquan-2025' | 'beidaihe-2024' | 'julu-2023';
  readonly rule: string;
  readonly severity: Severity;
  /** Begins the `placeKey` of one of the finding's places. */
  readonly place: string;
  /** Words or figures its message has. */
  readonly says: readonly string[];
}

/** What looks like a defect and is none: no finding of this severity (or graver) at this place says all of this. */
export interface LookAlike {
  readonly what: string;
  readonly report: Defect['report'];
  readonly notAbove: 'note' | 'warning';
  readonly place?: string;
  readonly says: readonly string[];
}
