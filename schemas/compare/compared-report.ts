import type { DerivedReport } from '../derive/derived-report.ts';
import type { CodeNames } from '../model/code-list.ts';
import type { Report } from '../model/report.ts';
import type { Pack } from '../pack/pack.ts';

/** One of two reports that are compared, with all that follows from it. */
export interface ComparedReport {
  readonly report: Report;
  readonly pack: Pack;
  readonly codeNames: CodeNames;
  readonly derived: DerivedReport;
}

/** The earlier and the later one of anything. */
export interface Both<T> {
  readonly before: T;
  readonly after: T;
}

/** What is in one of two, or in both. */
export interface Either<T> {
  readonly before?: T | undefined;
  readonly after?: T | undefined;
}
