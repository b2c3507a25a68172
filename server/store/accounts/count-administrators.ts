import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Enabled administrators of the organisation. */
export async function countAdministrators(db: Kysely<Tables>, organisation: string): Promise<number> {
  const { count } = await db
    .selectFrom('user')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('organisation', '=', organisation)
    .where('role', '=', 'administrator')
    .where('disabled', '=', 0)
    .executeTakeFirstOrThrow();
  return Number(count);
}
