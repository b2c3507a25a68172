import type { Kysely } from 'kysely';
import { appendRevision } from './reports/append-revision.ts';
import { createReport } from './reports/create-report.ts';
import { purgeDeleted } from './reports/purge-deleted.ts';
import { readReportAt } from './reports/read-report-at.ts';
import { readRevisions } from './reports/read-revisions.ts';
import { reportColumns } from './reports/report-columns.ts';
import type { ReportStore } from './store.ts';
import type { Tables } from './tables.ts';

export const createReportStore = (db: Kysely<Tables>): ReportStore => ({
  create: (record, saveId, report) => createReport(db, record, saveId, report),

  ofOrganisation: (organisation) =>
    db
      .selectFrom('report')
      .select(reportColumns)
      .where('organisation', '=', organisation)
      .orderBy('updatedAt', 'desc')
      .orderBy('id')
      .execute(),

  find: (id) => db.selectFrom('report').select(reportColumns).where('id', '=', id).executeTakeFirst(),

  at: (id, version) => readReportAt(db, id, version),
  append: (id, revision) => appendRevision(db, id, revision),
  saved: (id, saveId) =>
    db
      .selectFrom('revision')
      .select(['version', 'at'])
      .where('report', '=', id)
      .where('saveId', '=', saveId)
      .executeTakeFirst(),

  ...readRevisions(db),

  setDeleted: async (id, deletedAt) => {
    await db.updateTable('report').set({ deletedAt }).where('id', '=', id).execute();
  },
  purgeDeleted: (before) => purgeDeleted(db, before),
});
