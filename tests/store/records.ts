import { diffReports } from '../../schemas/edit/diff-reports.ts';
import type { WorkingReport } from '../../schemas/model/working-report.ts';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import type {
  NewRevision,
  OrganisationRecord,
  ReportRecord,
  SessionRecord,
  Store,
  UserRecord,
} from '../../server/store/store.ts';
import { reportInput } from '../support/report-builder.ts';

export const at = (second: number): string => new Date(Date.UTC(2025, 0, 1, 8, 0, second)).toISOString();

export const organisation = (id: string, change: Partial<OrganisationRecord> = {}): OrganisationRecord => ({
  id,
  name: `机构${id}`,
  isHost: false,
  createdAt: at(0),
  ...change,
});

export const user = (id: string, change: Partial<UserRecord> = {}): UserRecord => ({
  id,
  organisation: 'o1',
  name: id,
  nameKey: id,
  role: 'administrator',
  passwordHash: 'x',
  mustChangePassword: true,
  disabled: false,
  failedCount: 0,
  lockedUntil: null,
  createdAt: at(0),
  lastSignIn: null,
  ...change,
});

export const session = (id: string, change: Partial<SessionRecord> = {}): SessionRecord => ({
  id,
  tokenHash: `hash-${id}`,
  user: 'a1',
  csrfToken: 'c',
  createdAt: at(0),
  lastSeenAt: at(0),
  expiresAt: at(30),
  userAgent: '',
  address: '127.0.0.1',
  ...change,
});

export const firstReport: WorkingReport = parseWorkingReport(reportInput());

export const reportRecord = (
  id: string,
  change: Partial<ReportRecord> = {},
): Omit<ReportRecord, 'version'> => ({
  id,
  organisation: 'o1',
  departmentName: '示例市水文局',
  year: 2025,
  packId: 'hebei-2024',
  createdAt: at(0),
  updatedAt: at(0),
  updatedBy: '甲',
  deletedAt: null,
  ...change,
});

/** A store with an organisation, its administrator, and a report at version 1. */
export async function withReport(store: Store, report: WorkingReport = firstReport): Promise<Store> {
  await store.organisations.create(organisation('o1', { isHost: true }), user('a1'));
  await store.reports.create(reportRecord('r1'), 'save-first', report);
  return store;
}

/** The revision that makes `after` of `before`. */
export const revision = (
  base: number,
  before: WorkingReport,
  after: WorkingReport,
  change: Partial<NewRevision> = {},
): NewRevision => ({
  base,
  saveId: `save-${base}`,
  at: at(base),
  by: '乙',
  kind: 'edit',
  restored: null,
  label: null,
  changes: diffReports(before, after),
  report: after,
  ...change,
});

export const named = (report: WorkingReport, name: string): WorkingReport =>
  parseWorkingReport({ ...report, department: { ...report.department, name } });
