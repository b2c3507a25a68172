import type { Kysely } from 'kysely';
import { countAdministrators } from './accounts/count-administrators.ts';
import { insertUser } from './accounts/insert-user.ts';
import { keepAdministrator } from './accounts/keep-administrator.ts';
import type { UserChange, UserRecord, UserStore } from './store.ts';
import type { Tables } from './tables.ts';

export const createUserStore = (db: Kysely<Tables>): UserStore => ({
  create: (user) => insertUser(db, user),

  find: async (id) => recordOf(await users(db).where('id', '=', id).executeTakeFirst()),

  findByNameKey: async (nameKey) =>
    recordOf(await users(db).where('nameKey', '=', nameKey).executeTakeFirst()),

  ofOrganisation: async (organisation) => {
    const rows = await users(db)
      .where('organisation', '=', organisation)
      .orderBy('createdAt')
      .orderBy('id')
      .execute();
    return rows.flatMap((row) => recordOf(row) ?? []);
  },

  count: async () => {
    const { count } = await db
      .selectFrom('user')
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  },

  change: async (id, change) => {
    if (Object.keys(change).length === 0) return;
    await db.transaction().execute(async (transaction) => {
      const row = await transaction
        .updateTable('user')
        .set(rowOfChange(change))
        .where('id', '=', id)
        .returning('organisation')
        .executeTakeFirst();
      if (row && mayTakeAdministrator(change)) await keepAdministrator(transaction, row.organisation);
    });
  },

  countFailure: async (id) => {
    const row = await db
      .updateTable('user')
      .set((expression) => ({ failedCount: expression('failedCount', '+', 1) }))
      .where('id', '=', id)
      .returning('failedCount')
      .executeTakeFirst();
    return row?.failedCount ?? 0;
  },

  administratorCount: (organisation) => countAdministrators(db, organisation),
});

const users = (db: Kysely<Tables>) =>
  db
    .selectFrom('user')
    .select([
      'id',
      'organisation',
      'name',
      'nameKey',
      'role',
      'passwordHash',
      'mustChangePassword',
      'disabled',
      'failedCount',
      'lockedUntil',
      'createdAt',
      'lastSignIn',
    ]);

const recordOf = (row: Tables['user'] | undefined): UserRecord | undefined =>
  row && { ...row, mustChangePassword: row.mustChangePassword === 1, disabled: row.disabled === 1 };

const rowOfChange = ({ mustChangePassword, disabled, ...change }: UserChange): Partial<Tables['user']> => ({
  ...change,
  ...(mustChangePassword === undefined ? {} : { mustChangePassword: Number(mustChangePassword) }),
  ...(disabled === undefined ? {} : { disabled: Number(disabled) }),
});

const mayTakeAdministrator = ({ role, disabled }: UserChange): boolean =>
  disabled === true || (role !== undefined && role !== 'administrator');
