import type { Kysely } from 'kysely';
import type { SessionStore } from './store.ts';
import type { Tables } from './tables.ts';

export const createSessionStore = (db: Kysely<Tables>): SessionStore => ({
  create: async (session) => {
    await db.insertInto('session').values(session).execute();
  },

  findByTokenHash: (tokenHash) => sessions(db).where('tokenHash', '=', tokenHash).executeTakeFirst(),

  ofUser: (user) =>
    sessions(db).where('user', '=', user).orderBy('lastSeenAt', 'desc').orderBy('id').execute(),

  touch: async (id, lastSeenAt, expiresAt) => {
    await db.updateTable('session').set({ lastSeenAt, expiresAt }).where('id', '=', id).execute();
  },

  end: async (id) => {
    await db.deleteFrom('session').where('id', '=', id).execute();
  },

  endAll: async (user, except) => {
    await db
      .deleteFrom('session')
      .where('user', '=', user)
      .$if(except !== undefined, (query) => query.where('id', '!=', except as string))
      .execute();
  },

  endExpired: async (now) => {
    await db.deleteFrom('session').where('expiresAt', '<=', now).execute();
  },
});

const sessions = (db: Kysely<Tables>) =>
  db
    .selectFrom('session')
    .select([
      'id',
      'tokenHash',
      'user',
      'csrfToken',
      'createdAt',
      'lastSeenAt',
      'expiresAt',
      'userAgent',
      'address',
    ]);
