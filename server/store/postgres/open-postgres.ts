import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import { databasePlace } from './database-place.ts';
import { explainPostgres } from './explain-postgres.ts';
import { createServerLock } from './server-lock.ts';

/** The store in a PostgreSQL database, locked by a connection of its own for as long as it is open. */
export async function openPostgres(databaseUrl: string): Promise<Engine> {
  const place = databasePlace(databaseUrl);
  const connection: pg.ClientConfig = {
    connectionString: databaseUrl,
    application_name: 'budget-disclosure',
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  };
  const lock = createServerLock(() => new pg.Client(connection), place);
  const pool = new pg.Pool({ ...connection, max: 8 });
  // An idle connection that breaks is replaced at the next query; one in use fails its query.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool, onCreateConnection: (own) => own.executeQuery(durable).then() }),
  });
  return {
    name: 'postgres',
    place,
    db,
    ready: lock.hold,
    explain: explainPostgres,
    // A migration is one transaction; copies of the database are kept by whoever runs it.
    keepCopy: async () => undefined,
    close: async () => {
      await db.destroy();
      // Kysely has not begun to use the pool where nothing was asked yet.
      if (!pool.ended) await pool.end();
      await lock.release();
    },
  };
}

/** What is answered is on the disk, whatever the database's own setting. */
const durable = CompiledQuery.raw(
  "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'",
);
