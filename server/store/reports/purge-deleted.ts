import type { Kysely } from 'kysely';
import type { ReportRecord } from '../store.ts';
import type { Tables } from '../tables.ts';
import { reportColumns } from './report-columns.ts';

/** Removes the reports that were deleted before a moment, with all their versions, and names them. */
export const purgeDeleted = (db: Kysely<Tables>, before: string): Promise<readonly ReportRecord[]> =>
  db.transaction().execute(async (transaction) => {
    const gone = await transaction
      .selectFrom('report')
      .select(reportColumns)
      .where('deletedAt', '<', before)
      .orderBy('id')
      .execute();
    for (const { id } of gone) {
      await transaction.deleteFrom('snapshot').where('report', '=', id).execute();
      await transaction.deleteFrom('revision').where('report', '=', id).execute();
      await transaction.deleteFrom('report').where('id', '=', id).execute();
    }
    return gone;
  });
