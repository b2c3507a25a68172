import type { RevisionKind } from '../../schemas/api/reports.ts';
import type { Role } from '../../schemas/api/roles.ts';
import type { Change } from '../../schemas/edit/change.ts';
import type { WorkingReport } from '../../schemas/model/working-report.ts';

/**
 * Where everything is kept: libsql under the data folder, or PostgreSQL. Times are ISO strings in UTC and ids come from
 * the caller. What a method has answered is on the disk. One server has the store open; a second one is refused.
 */
export interface Store {
  readonly organisations: OrganisationStore;
  readonly users: UserStore;
  readonly sessions: SessionStore;
  readonly reports: ReportStore;
  readonly audit: AuditStore;
  close(): Promise<void>;
}

export interface OrganisationRecord {
  readonly id: string;
  readonly name: string;
  /** The one that runs the server: its administrators add others. */
  readonly isHost: boolean;
  readonly createdAt: string;
}

export interface OrganisationStore {
  /** Creates both or neither; undefined where the user's name is taken, or (for a host) where there is any user yet. */
  create(organisation: OrganisationRecord, administrator: UserRecord): Promise<boolean>;
  find(id: string): Promise<OrganisationRecord | undefined>;
  all(): Promise<readonly (OrganisationRecord & { accountCount: number; reportCount: number })[]>;
}

export interface UserRecord {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  /** The name as it is compared: NFKC, lower case. Unique on the server. */
  readonly nameKey: string;
  readonly role: Role;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly disabled: boolean;
  readonly failedCount: number;
  readonly lockedUntil: string | null;
  readonly createdAt: string;
  readonly lastSignIn: string | null;
}

export interface UserStore {
  /** False where the name is taken. */
  create(user: UserRecord): Promise<boolean>;
  find(id: string): Promise<UserRecord | undefined>;
  findByNameKey(nameKey: string): Promise<UserRecord | undefined>;
  ofOrganisation(organisation: string): Promise<readonly UserRecord[]>;
  count(): Promise<number>;
  /** @throws UnusableInput where it takes the last enabled administrator from an organisation. */
  change(id: string, change: UserChange): Promise<void>;
  /** Counts one more failure and answers how many there are now: exact when several come at once. */
  countFailure(id: string): Promise<number>;
  /** Enabled administrators of the organisation: the last one may not be taken away. */
  administratorCount(organisation: string): Promise<number>;
}

export type UserChange = Partial<
  Pick<
    UserRecord,
    'role' | 'passwordHash' | 'mustChangePassword' | 'disabled' | 'failedCount' | 'lockedUntil' | 'lastSignIn'
  >
>;

export interface SessionRecord {
  readonly id: string;
  /** SHA-256 of the token; the token itself is in the cookie only. */
  readonly tokenHash: string;
  readonly user: string;
  readonly csrfToken: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
  readonly userAgent: string;
  readonly address: string;
}

export interface SessionStore {
  create(session: SessionRecord): Promise<void>;
  findByTokenHash(tokenHash: string): Promise<SessionRecord | undefined>;
  ofUser(user: string): Promise<readonly SessionRecord[]>;
  touch(id: string, lastSeenAt: string, expiresAt: string): Promise<void>;
  end(id: string): Promise<void>;
  /** All of the user's, but one where it is named. */
  endAll(user: string, except?: string): Promise<void>;
  endExpired(now: string): Promise<void>;
}

export interface ReportRecord {
  readonly id: string;
  readonly organisation: string;
  /** Out of the report, for the list. */
  readonly departmentName: string;
  readonly year: number;
  readonly packId: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Name of the user. */
  readonly updatedBy: string;
  readonly deletedAt: string | null;
}

export interface RevisionRecord {
  readonly version: number;
  readonly saveId: string;
  readonly at: string;
  readonly by: string;
  readonly kind: RevisionKind;
  readonly restored: number | null;
  readonly label: string | null;
  readonly changes: readonly Change[];
}

export interface NewRevision {
  readonly base: number;
  readonly saveId: string;
  readonly at: string;
  /** Name of the user. */
  readonly by: string;
  readonly kind: RevisionKind;
  readonly restored: number | null;
  readonly label: string | null;
  /** Those that lead from version `base` to `report`. */
  readonly changes: readonly Change[];
  readonly report: WorkingReport;
}

export type Appended =
  | { readonly outcome: 'saved'; readonly version: number; readonly at: string }
  /** Nothing was written: the report is at another version than `base`. */
  | { readonly outcome: 'stale'; readonly version: number };

export interface ReportStore {
  create(record: Omit<ReportRecord, 'version'>, saveId: string, report: WorkingReport): Promise<ReportRecord>;
  /** Of one organisation, the latest changed first, deleted ones too. */
  ofOrganisation(organisation: string): Promise<readonly ReportRecord[]>;
  find(id: string): Promise<ReportRecord | undefined>;
  /** The report as it was at a version: the snapshot before it with the changes since. */
  at(id: string, version: number): Promise<WorkingReport | undefined>;
  /**
   * Version `base` + 1, with a snapshot every so many; the same `saveId` again answers what it answered the first time.
   * Name, year and pack of the record follow the report.
   */
  append(id: string, revision: NewRevision): Promise<Appended>;
  /** What the save of this id was answered, where there was one. */
  saved(id: string, saveId: string): Promise<{ readonly version: number; readonly at: string } | undefined>;
  /** Those after version `since`, in order. */
  revisionsSince(id: string, since: number): Promise<readonly RevisionRecord[]>;
  revision(id: string, version: number): Promise<RevisionRecord | undefined>;
  /** Newest first, those before version `before`; without the changes themselves. */
  revisions(id: string, before: number, limit: number): Promise<readonly RevisionSummary[]>;
  setDeleted(id: string, deletedAt: string | null): Promise<void>;
  /** Removes for good those deleted before a moment, with all their versions; the audit stays. */
  purgeDeleted(before: string): Promise<readonly ReportRecord[]>;
}

export interface RevisionSummary extends Omit<RevisionRecord, 'changes'> {
  readonly changeCount: number;
}

export interface AuditRecord {
  readonly id: string;
  readonly at: string;
  readonly organisation: string | null;
  readonly user: string | null;
  readonly userName: string;
  readonly action: string;
  readonly subject: string;
  readonly address: string;
}

export interface AuditStore {
  add(record: AuditRecord): Promise<void>;
  /** Newest first; `before` is the id of the last one seen. */
  ofOrganisation(
    organisation: string,
    before: string | undefined,
    limit: number,
  ): Promise<readonly AuditRecord[]>;
}
