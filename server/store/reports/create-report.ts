import type { Kysely } from 'kysely';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { ReportRecord } from '../store.ts';
import type { Tables } from '../tables.ts';

/** A report at version 1, which is a snapshot. */
export function createReport(
  db: Kysely<Tables>,
  record: Omit<ReportRecord, 'version'>,
  saveId: string,
  report: WorkingReport,
): Promise<ReportRecord> {
  const content = JSON.stringify(report);
  const created = { ...record, version: 1 };
  return db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('report')
      .values({
        ...created,
        snapshotVersion: 1,
        snapshotLength: content.length,
        snapshotSchema: report.schemaVersion,
        changesLength: 0,
      })
      .execute();
    await transaction
      .insertInto('revision')
      .values({
        report: record.id,
        version: 1,
        saveId,
        at: record.createdAt,
        by: record.updatedBy,
        kind: 'create',
        restored: null,
        label: null,
        changeCount: 0,
        changes: '[]',
      })
      .execute();
    await transaction.insertInto('snapshot').values({ report: record.id, version: 1, content }).execute();
    return created;
  });
}
