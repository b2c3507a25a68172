import type { Kysely } from 'kysely';
import type { ReportStore, RevisionRecord } from '../store.ts';
import type { Tables } from '../tables.ts';

/** What the revisions of a report were, one by one. */
export const readRevisions = (
  db: Kysely<Tables>,
): Pick<ReportStore, 'revisionsSince' | 'revision' | 'revisions'> => ({
  revisionsSince: async (id, since) => {
    const rows = await wholeRevisions(db)
      .where('report', '=', id)
      .where('version', '>', since)
      .orderBy('version')
      .execute();
    return rows.map(recordOf);
  },

  revision: async (id, version) => {
    const row = await wholeRevisions(db)
      .where('report', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    return row && recordOf(row);
  },

  revisions: (id, before, limit) =>
    db
      .selectFrom('revision')
      .select(['version', 'saveId', 'at', 'by', 'kind', 'restored', 'changeCount'])
      .where('report', '=', id)
      .where('version', '<', Math.min(before, mostVersions))
      .orderBy('version', 'desc')
      .limit(limit)
      .execute(),
});

/** The largest integer of a column. */
const mostVersions = 2 ** 31 - 1;

const wholeRevisions = (db: Kysely<Tables>) =>
  db.selectFrom('revision').select(['version', 'saveId', 'at', 'by', 'kind', 'restored', 'changes']);

const recordOf = <Row extends { changes: string }>(
  row: Row,
): Omit<Row, 'changes'> & Pick<RevisionRecord, 'changes'> => ({
  ...row,
  changes: JSON.parse(row.changes),
});
