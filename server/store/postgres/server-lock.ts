import type { Client } from 'pg';
import { errorCode } from '../../error-code.ts';
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
    const lose = () => {
      if (held === client) held = undefined;
    };
    client.on('end', lose);
    // PostgreSQL says that it ends a connection before it gives its lock to another.
    client.on('error', () => {
      lose();
      client.end().catch(() => undefined);
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

/**
 * Waits a little for a lock whose holder has just ended. The keep-alives have PostgreSQL give the lock of a computer up that
 * lost its power or network after a minute, not after hours.
 */
const settings =
  "set lock_timeout = '2s'; set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3";

async function lock(client: Client, place: string): Promise<void> {
  await client.query(settings);
  const { rows } = await client.query<{ encoding: string }>(
    "select current_setting('server_encoding') as encoding",
  );
  if (rows[0]?.encoding !== 'UTF8')
    throw new StoreFailure(
      `数据库的编码是 ${rows[0]?.encoding}，应为 UTF8。请另建一个编码为 UTF8 的数据库。`,
    );
  await client.query('select pg_advisory_lock($1)', [lockKey]).catch((error: unknown) => {
    throw errorCode(error) === lockNotAvailable ? inUse(place, error) : error;
  });
}

const lockNotAvailable = '55P03';

const inUse = (place: string, cause: unknown): StoreFailure =>
  new StoreFailure(
    `${place}正被另一个程序使用：可能本程序已经在这台或另一台服务器上启动。请使用已经打开的那一个，或先把它关闭。`,
    { cause },
  );
