import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import { databasePlace } from './database-place.ts';
import { explainPostgres } from './explain-postgres.ts';
import { limitedPool, type PoolLimits } from './limited-pool.ts';
import { createServerLock } from './server-lock.ts';

/** More than anything the program asks takes on a slow database. */
const usualLimits: PoolLimits = { statementLimitMs: 30_000, answerLimitMs: 35_000 };

/** The store in a PostgreSQL database, locked by a connection of its own for as long as it is open. */
export async function openPostgres(databaseUrl: string, limits: PoolLimits = usualLimits): Promise<Engine> {
  const place = databasePlace(databaseUrl);
  const connection: pg.ClientConfig = {
    connectionString: databaseUrl,
    application_name: 'budget-disclosure',
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  };
  const lock = createServerLock(
    () => new pg.Client({ ...connection, query_timeout: limits.answerLimitMs }),
    place,
  );
  const pool = new pg.Pool({ ...connection, max: 8 });
  // An idle connection that breaks is replaced at the next query; one in use fails its query.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: limitedPool(pool, limits) }) });
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
