import type { Kysely, Transaction } from 'kysely';
import type { Appended, NewRevision } from '../store.ts';
import type { Tables } from '../tables.ts';
import { isSnapshotDue } from './is-snapshot-due.ts';

/** One revision more, or what its `saveId` was answered before, or nothing where the report is at another version. */
export async function appendRevision(
  db: Kysely<Tables>,
  id: string,
  revision: NewRevision,
): Promise<Appended> {
  const changes = JSON.stringify(revision.changes);
  try {
    return await db.transaction().execute((transaction) => write(transaction, id, revision, changes));
  } catch (error) {
    if (error !== notWritten) throw error;
    return answerAgain(db, id, revision.saveId);
  }
}

/** Thrown inside the transaction, so that all of it is undone. */
const notWritten = new Error('the report is at another version, or this save was made before');

async function write(
  db: Transaction<Tables>,
  id: string,
  { base, saveId, at, by, kind, restored, label, changes: { length }, report }: NewRevision,
  changes: string,
): Promise<Appended> {
  const version = base + 1;
  // Whoever comes at the same moment waits for this row, and then finds another version in it.
  const row = await db
    .updateTable('report')
    .set((expression) => ({
      version,
      departmentName: report.department.name,
      year: report.department.year,
      packId: report.pack.id,
      updatedAt: at,
      updatedBy: by,
      changesLength: expression('changesLength', '+', changes.length),
    }))
    .where('id', '=', id)
    .where('version', '=', base)
    .returning(['snapshotVersion', 'snapshotLength', 'snapshotSchema', 'changesLength'])
    .executeTakeFirst();
  if (!row) throw notWritten;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('revision')
    .values({ report: id, version, saveId, at, by, kind, restored, label, changeCount: length, changes })
    .onConflict((conflict) => conflict.columns(['report', 'saveId']).doNothing())
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows) throw notWritten;
  if (isSnapshotDue(row, version, report.schemaVersion)) await writeSnapshot(db, id, version, report);
  return { outcome: 'saved', version, at };
}

async function writeSnapshot(
  db: Transaction<Tables>,
  id: string,
  version: number,
  report: NewRevision['report'],
): Promise<void> {
  const content = JSON.stringify(report);
  await db.insertInto('snapshot').values({ report: id, version, content }).execute();
  await db
    .updateTable('report')
    .set({
      snapshotVersion: version,
      snapshotLength: content.length,
      snapshotSchema: report.schemaVersion,
      changesLength: 0,
    })
    .where('id', '=', id)
    .execute();
}

async function answerAgain(db: Kysely<Tables>, id: string, saveId: string): Promise<Appended> {
  const saved = await db
    .selectFrom('revision')
    .select(['version', 'at'])
    .where('report', '=', id)
    .where('saveId', '=', saveId)
    .executeTakeFirst();
  if (saved) return { outcome: 'saved', ...saved };
  const { version } = await db
    .selectFrom('report')
    .select('version')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { outcome: 'stale', version };
}
