import type { z } from 'zod';
import type { User } from '../../schemas/api/accounts.ts';
import type {
  NewReport,
  ReportSummary,
  restoreSchema,
  revisionDetailSchema,
  revisionPageSchema,
  Save,
  SaveAnswer,
} from '../../schemas/api/reports.ts';
import type { AnsweredRollPlan } from '../../schemas/api/roll.ts';
import type { WorkingReport } from '../../schemas/model/working-report.ts';
import type { PackStore } from '../packs/pack-store.ts';
import type { Store } from '../store/store.ts';
import type { SampleStore } from './sample-store.ts';

/** Whose doing it is, and whose reports there are. */
export type WorkingUser = Pick<User, 'id' | 'name' | 'organisation'>;

/**
 * The reports of the organisations: the one place that knows what a report in the store may be. Every method throws
 * RefusedRequest (missing) for a report that is not there or another organisation's, UnusableInput for what cannot be
 * used, and StoreFailure while the store is out of reach.
 */
export interface WorkingReports {
  /** The latest changed first; deleted ones too. */
  list(user: WorkingUser): Promise<readonly ReportSummary[]>;
  create(user: WorkingUser, start: NewReport): Promise<ReportSummary>;
  /** What rolling the report forward would do. */
  rollPlan(
    user: WorkingUser,
    id: string,
    wishes: { readonly year: number; readonly isModel: boolean },
  ): Promise<AnsweredRollPlan>;
  open(
    user: WorkingUser,
    id: string,
  ): Promise<{ readonly summary: ReportSummary; readonly report: WorkingReport }>;
  at(user: WorkingUser, id: string, version: number): Promise<WorkingReport>;
  save(user: WorkingUser, id: string, save: Save): Promise<SaveAnswer>;
  /** A new version that is what an earlier one was. */
  restore(user: WorkingUser, id: string, restore: z.infer<typeof restoreSchema>): Promise<SaveAnswer>;
  revisions(user: WorkingUser, id: string, before?: number): Promise<z.infer<typeof revisionPageSchema>>;
  revision(user: WorkingUser, id: string, version: number): Promise<z.infer<typeof revisionDetailSchema>>;
  delete(user: WorkingUser, id: string): Promise<ReportSummary>;
  undelete(user: WorkingUser, id: string): Promise<ReportSummary>;
  /** Removes for good what was deleted long ago, and writes each down in the audit; answers how many. */
  purge(): Promise<number>;
}

export interface WorkingReportsParts {
  readonly store: Pick<Store, 'reports' | 'audit'>;
  readonly packs: PackStore | Promise<PackStore>;
  readonly samples: SampleStore | Promise<SampleStore>;
  readonly newId: () => string;
  readonly now: () => Date;
}
