import type { PostgresPoolClient } from 'kysely';
import type { PoolClient, QueryResult } from 'pg';
import { StoreFailure } from '../store-failure.ts';

export const unfinished =
  '数据库没有在时限内完成这次操作，可能没有保存。请稍后再试；一直如此时，请管理员检查数据库是否繁忙，是否有其他程序锁住了它的表。';

/** A connection that is given up, and closed when it is released, once a question has stayed unanswered for so long. */
export function limitedClient(client: PoolClient, answerLimitMs: number): PostgresPoolClient {
  let isGivenUp = false;
  const query = (sql: string, parameters: readonly unknown[]): Promise<QueryResult> =>
    new Promise((resolve, reject) => {
      if (isGivenUp) return reject(new StoreFailure(unfinished));
      const timer = setTimeout(() => {
        isGivenUp = true;
        reject(new StoreFailure(unfinished));
      }, answerLimitMs);
      client
        .query(sql, [...parameters])
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
  return {
    // No cursor is ever asked for.
    query: query as unknown as PostgresPoolClient['query'],
    release: () => client.release(isGivenUp),
  };
}
