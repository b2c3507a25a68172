import type { Generated } from 'kysely';
import type {
  AuditRecord,
  OrganisationRecord,
  ReportRecord,
  RevisionSummary,
  SessionRecord,
  UserRecord,
} from './store.ts';

/** Columns have the names of the records; what is true or false is 1 or 0, which both databases know. */
type Row<Stored> = {
  -readonly [Key in keyof Stored]: Stored[Key] extends boolean ? number : Stored[Key];
};

export interface Tables {
  organisation: Row<OrganisationRecord>;
  user: Row<UserRecord>;
  session: Row<SessionRecord>;
  report: Row<ReportRecord> & {
    /** Version, length and schemaVersion of the latest snapshot, and the length of all changes since. */
    snapshotVersion: number;
    snapshotLength: number;
    snapshotSchema: number;
    changesLength: number;
  };
  /** `changes`: JSON of those that lead from the version before to this one. */
  revision: Row<RevisionSummary> & { report: string; changes: string };
  /** `content`: JSON of the whole report at this version. */
  snapshot: { report: string; version: number; content: string };
  /** `place`: counts up, the order of entry. */
  audit: Row<AuditRecord> & { place: Generated<number> };
}
