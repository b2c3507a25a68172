import type { Scope } from '../../model/identity.ts';
import type { Waiver } from '../../model/waiver.ts';
import type { Comparison, Finding, Severity } from './outcome.ts';
import type { Place } from './place.ts';
import type { RuleGroup } from './rule.ts';

export interface JudgedFinding extends Finding {
  readonly key: string;
  readonly rule: string;
  readonly group: RuleGroup;
  readonly scope?: Scope;
  readonly waiver?: Waiver;
}

/** One mend that settles several findings. */
export interface Mend {
  readonly key: string;
  /** The first is the one to mend. */
  readonly findings: readonly [JudgedFinding, ...JudgedFinding[]];
}

export interface RuleOutcome {
  readonly rule: string;
  /** What must hold, in words. */
  readonly title: string;
  readonly passed: number;
  readonly failed: number;
  readonly waived: number;
  readonly notCheckable: readonly { readonly missing: string; readonly place?: Place }[];
}

/** What 勾稽核对表 lists: every identity looked at, with both figures. */
export interface CheckedComparison extends Comparison {
  readonly rule: string;
  readonly outcome: 'passed' | 'failed' | 'waived';
}

export interface CheckResult {
  /** Of the rules; a verdict of older rules is stale. */
  readonly rulesVersion: number;
  /** Errors first, then in the order of print. */
  readonly findings: readonly JudgedFinding[];
  readonly mends: readonly Mend[];
  readonly rules: readonly RuleOutcome[];
  readonly comparisons: readonly CheckedComparison[];
}

export interface VerdictCounts {
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly waived: number;
  readonly passed: number;
  readonly notCheckable: number;
}
