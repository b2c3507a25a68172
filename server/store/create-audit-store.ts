import type { Kysely } from 'kysely';
import type { AuditStore } from './store.ts';
import type { Tables } from './tables.ts';

export const createAuditStore = (db: Kysely<Tables>): AuditStore => ({
  add: async (record) => {
    await db.insertInto('audit').values(record).execute();
  },

  ofOrganisation: (organisation, before, limit) =>
    db
      .selectFrom('audit')
      .select(['id', 'at', 'organisation', 'user', 'userName', 'action', 'subject', 'address'])
      .where('organisation', '=', organisation)
      .$if(before !== undefined, (query) =>
        query.where('place', '<', ({ selectFrom }) =>
          selectFrom('audit as seen')
            .select('seen.place')
            .where('seen.id', '=', before as string),
        ),
      )
      .orderBy('place', 'desc')
      .limit(limit)
      .execute(),
});
