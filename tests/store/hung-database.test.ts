import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../../server/store/create-store.ts';
import { openStore } from '../../server/store/open-store.ts';
import { openPostgres } from '../../server/store/postgres/open-postgres.ts';
import type { Store } from '../../server/store/store.ts';
import { findPostgres } from '../support/find-postgres.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { firstReport, named, revision, withReport } from './records.ts';

const isMissing = findPostgres() === undefined && process.env.REQUIRE_CASES !== '1';
const title = `a database that does not answer${isMissing ? '（未运行：没有找到 PostgreSQL）' : ''}`;
const refusal = { name: 'StoreFailure', message: expect.stringContaining('没有在时限内完成') };

describe.skipIf(isMissing)(title, () => {
  let postgres: Postgres;
  let databaseUrl = '';
  let store: Store;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  beforeEach(async () => {
    databaseUrl = await postgres.newDatabase();
    await (await withReport(await openStore({ dataFolder: '', databaseUrl }))).close();
    const limits = { statementLimitMs: 1500, answerLimitMs: 3000 };
    store = await createStore(await openPostgres(databaseUrl, limits));
  });
  afterEach(() => store.close());

  it('is given up in words where another program holds a table, and used again afterwards', async () => {
    const other = new pg.Client(databaseUrl);
    other.on('error', () => undefined);
    await other.connect();
    await other.query('begin; lock table report in access exclusive mode');
    const save = revision(1, firstReport, named(firstReport, '新名'));
    await expect(store.reports.find('r1')).rejects.toMatchObject(refusal);
    await expect(store.reports.append('r1', save)).rejects.toMatchObject(refusal);
    expect(await store.users.count()).toBe(1);
    await other.query('rollback');
    await other.end();
    expect(await store.reports.append('r1', save)).toMatchObject({ outcome: 'saved', version: 2 });
  });

  it('is asked over another connection where one hangs', async () => {
    await store.reports.find('r1');
    const rows = await postgres.run(
      "select pid from pg_stat_activity where application_name = 'budget-disclosure'",
    );
    const pids = rows.map(({ pid }) => Number(pid));
    try {
      for (const pid of pids) process.kill(pid, 'SIGSTOP');
      await expect(store.reports.find('r1')).rejects.toMatchObject(refusal);
      expect(await untilAnswered(() => store.reports.at('r1', 1))).toEqual(firstReport);
    } finally {
      for (const pid of pids) process.kill(pid, 'SIGCONT');
    }
  });
});

/** Each connection that hangs is found out by a question of its own. */
async function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++)
    try {
      return await ask();
    } catch (error) {
      if (attempt >= 9) throw error;
    }
}
