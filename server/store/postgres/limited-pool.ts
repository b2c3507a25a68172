import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { limitedClient } from './limited-client.ts';

export interface PoolLimits {
  /** How long the database may work at one statement; it then ends that itself. */
  readonly statementLimitMs: number;
  /** How long its answer may take where it does not even do that. */
  readonly answerLimitMs: number;
}

/**
 * A pool in which no question waits for ever: one left unanswered fails, and its connection is not used again. What is
 * answered is on the disk, whatever the database's own setting.
 */
export function limitedPool(pool: Pool, { statementLimitMs, answerLimitMs }: PoolLimits): PostgresPool {
  // Kysely knows a connection again by its object.
  const known = new WeakMap<PoolClient, PostgresPoolClient>();

  const prepare = async (client: PoolClient): Promise<PostgresPoolClient> => {
    const limited = limitedClient(client, answerLimitMs);
    try {
      await limited.query(settings, [String(statementLimitMs)]);
    } catch (error) {
      client.release(true);
      throw error;
    }
    known.set(client, limited);
    return limited;
  };
  return {
    connect: async () => {
      const client = await pool.connect();
      return known.get(client) ?? prepare(client);
    },
    end: () => pool.end(),
  };
}

const settings = `select set_config('statement_timeout', $1, false),
  set_config('synchronous_commit', replace(current_setting('synchronous_commit'), 'off', 'on'), false)`;
