import type { Kysely } from 'kysely';
import type { ReportStore, RevisionRecord } from '../store.ts';
import type { Tables } from '../tables.ts';
import { isVersion, mostVersions } from './is-version.ts';

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
    if (!isVersion(version)) return undefined;
    const row = await wholeRevisions(db)
      .where('report', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    return row && recordOf(row);
  },

  revisions: (id, before, limit) =>
    db
      .selectFrom('revision')
      .select(['version', 'saveId', 'at', 'by', 'kind', 'restored', 'label', 'changeCount'])
      .where('report', '=', id)
      .$if(before <= mostVersions, (query) => query.where('version', '<', Math.max(0, before)))
      .orderBy('version', 'desc')
      .limit(limit)
      .execute(),
});

const wholeRevisions = (db: Kysely<Tables>) =>
  db.selectFrom('revision').select(['version', 'saveId', 'at', 'by', 'kind', 'restored', 'label', 'changes']);

const recordOf = <Row extends { changes: string }>(
  row: Row,
): Omit<Row, 'changes'> & Pick<RevisionRecord, 'changes'> => ({
  ...row,
  changes: JSON.parse(row.changes),
});
