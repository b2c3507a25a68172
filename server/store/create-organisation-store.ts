import type { Kysely } from 'kysely';
import { insertUser } from './accounts/insert-user.ts';
import type { OrganisationStore } from './store.ts';
import type { Tables } from './tables.ts';

export const createOrganisationStore = (db: Kysely<Tables>): OrganisationStore => ({
  create: (organisation, administrator) =>
    db
      .transaction()
      .execute(async (transaction) => {
        if (organisation.isHost && (await hasUser(transaction))) throw taken;
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('organisation')
          .values({ ...organisation, isHost: Number(organisation.isHost) })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        if (!numInsertedOrUpdatedRows || !(await insertUser(transaction, administrator))) throw taken;
        return true;
      })
      .catch((error: unknown) => {
        if (error === taken) return false;
        throw error;
      }),

  find: async (id) => {
    const row = await db
      .selectFrom('organisation')
      .select(['id', 'name', 'isHost', 'createdAt'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && { ...row, isHost: row.isHost === 1 };
  },

  all: async () => {
    const rows = await db
      .selectFrom('organisation')
      .select(['id', 'name', 'isHost', 'createdAt'])
      .select(({ selectFrom }) => [
        selectFrom('user')
          .whereRef('user.organisation', '=', 'organisation.id')
          .select(({ fn }) => fn.countAll().as('count'))
          .as('accountCount'),
        selectFrom('report')
          .whereRef('report.organisation', '=', 'organisation.id')
          .where('report.deletedAt', 'is', null)
          .select(({ fn }) => fn.countAll().as('count'))
          .as('reportCount'),
      ])
      .orderBy('createdAt')
      .orderBy('id')
      .execute();
    return rows.map(({ accountCount, reportCount, isHost, ...row }) => ({
      ...row,
      isHost: isHost === 1,
      accountCount: Number(accountCount),
      reportCount: Number(reportCount),
    }));
  },
});

/** Thrown inside the transaction, so that all of it is undone. */
const taken = new Error('the name or the place of the host is taken');

const hasUser = async (db: Kysely<Tables>): Promise<boolean> =>
  (await db.selectFrom('user').select('id').limit(1).executeTakeFirst()) !== undefined;
