import type { Client } from 'pg';
import { StoreFailure } from '../store-failure.ts';
import { explainPostgres } from './explain-postgres.ts';

/** Any number will do, as long as no later version of the program takes another. */
const lockKey = 20_240_101;

export interface ServerLock {
  /** Returns while this process holds the lock, taking it (again) where it does not; throws StoreFailure where it cannot. */
  hold(): Promise<void>;
  release(): Promise<void>;
}

/**
 * An advisory lock of a session: PostgreSQL gives it up with the connection, so a lost connection is a lost lock. Nothing is
 * asked of the store until it is taken again.
 */
export function createServerLock(connect: () => Client, place: string): ServerLock {
  let held: Client | undefined;
  let taking: Promise<void> | undefined;

  const take = async (): Promise<void> => {
    const client = connect();
    client.on('error', () => undefined);
    client.on('end', () => {
      if (held === client) held = undefined;
    });
    try {
      await client.connect();
      await lock(client, place);
      held = client;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw explainPostgres(error);
    }
  };

  return {
    hold: async () => {
      if (held) return;
      taking ??= take().finally(() => {
        taking = undefined;
      });
      await taking;
    },
    release: async () => {
      const client = held;
      held = undefined;
      await client?.end();
    },
  };
}

async function lock(client: Client, place: string): Promise<void> {
  const { rows } = await client.query<{ locked: boolean; encoding: string }>(
    "select pg_try_advisory_lock($1) as locked, current_setting('server_encoding') as encoding",
    [lockKey],
  );
  if (rows[0]?.encoding !== 'UTF8')
    throw new StoreFailure(
      `数据库的编码是 ${rows[0]?.encoding}，应为 UTF8。请另建一个编码为 UTF8 的数据库。`,
    );
  if (!rows[0].locked)
    throw new StoreFailure(
      `${place}正被另一个程序使用：可能本程序已经在这台或另一台服务器上启动。请使用已经打开的那一个，或先把它关闭。`,
    );
}
