import type { Kysely } from 'kysely';
import type { UserRecord } from '../store.ts';
import type { Tables } from '../tables.ts';

/** False where the name is taken. */
export async function insertUser(db: Kysely<Tables>, user: UserRecord): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('user')
    .values({
      ...user,
      mustChangePassword: Number(user.mustChangePassword),
      disabled: Number(user.disabled),
    })
    .onConflict((conflict) => conflict.column('nameKey').doNothing())
    .executeTakeFirstOrThrow();
  return Boolean(numInsertedOrUpdatedRows);
}
