import type { Kysely } from 'kysely';
import { applyChanges } from '../../../schemas/edit/apply-changes.ts';
import type { Change } from '../../../schemas/edit/change.ts';
import { parseWorkingReport, type WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Tables } from '../tables.ts';
import { isVersion } from './is-version.ts';

/** The snapshot before it with the changes since; led to the present shape only then, for they are of its shape. */
export async function readReportAt(
  db: Kysely<Tables>,
  id: string,
  version: number,
): Promise<WorkingReport | undefined> {
  if (!isVersion(version)) return undefined;
  const snapshot = await db
    .selectFrom('snapshot')
    .select(['version', 'content'])
    .where('report', '=', id)
    .where('version', '<=', version)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!snapshot) return undefined;
  const since = await db
    .selectFrom('revision')
    .select('changes')
    .where('report', '=', id)
    .where('version', '>', snapshot.version)
    .where('version', '<=', version)
    .orderBy('version')
    .execute();
  if (since.length !== version - snapshot.version) return undefined;
  const changes = since.flatMap((revision): readonly Change[] => JSON.parse(revision.changes));
  const { report, missed } = applyChanges(JSON.parse(snapshot.content) as object, changes);
  if (missed.length > 0) throw new Error(`revisions of report ${id} do not follow from its snapshot`);
  return parseWorkingReport(report);
}
