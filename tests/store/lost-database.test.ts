import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../server/store/open-store.ts';
import { StoreFailure } from '../../server/store/store-failure.ts';
import { findPostgres } from '../support/find-postgres.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { firstReport, named, revision, withReport } from './records.ts';

const isMissing = findPostgres() === undefined && process.env.REQUIRE_CASES !== '1';
const title = `a database that is lost${isMissing ? '（未运行：没有找到 PostgreSQL）' : ''}`;

describe.skipIf(isMissing)(title, () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  /** The program's connections are ended, and gone: PostgreSQL answers before they are. */
  async function endConnections(): Promise<void> {
    const own = "from pg_stat_activity where application_name = 'budget-disclosure'";
    await postgres.run(`select pg_terminate_backend(pid) ${own}`);
    await until(async () => (await postgres.run(`select pid ${own}`)).length === 0);
  }

  const lockHolders = () =>
    postgres.run("select pid from pg_locks where locktype = 'advisory' and granted order by pid");

  it('is taken again, lock and all, when it is back', async () => {
    const databaseUrl = await postgres.newDatabase();
    const store = await withReport(await openStore({ dataFolder: '', databaseUrl }));
    const [before] = await lockHolders();
    expect(before).toBeDefined();
    await endConnections();
    expect(await lockHolders()).toEqual([]);
    // What is asked before the loss is known may still be answered; what comes after takes the lock first.
    await until(async () => {
      expect(await untilAnswered(() => store.reports.at('r1', 1))).toEqual(firstReport);
      return (await lockHolders()).length === 1;
    });
    expect(await lockHolders()).not.toEqual([before]);
    await expect(openStore({ dataFolder: '', databaseUrl })).rejects.toThrow('正被另一个程序使用');
    await store.close();
  });

  it('is not used without its lock once another has taken it', async () => {
    const databaseUrl = await postgres.newDatabase();
    const first = await withReport(await openStore({ dataFolder: '', databaseUrl }));
    await endConnections();
    const second = await openStore({ dataFolder: '', databaseUrl });
    const save = revision(1, firstReport, named(firstReport, '新名'));
    await until(async () => (await refusal(first.reports.find('r1'))).includes('正被另一个程序使用'));
    await expect(first.reports.append('r1', save)).rejects.toThrow('正被另一个程序使用');
    expect((await second.reports.find('r1'))?.version).toBe(1);
    await second.close();
    const saved = await untilAnswered(() => first.reports.append('r1', save));
    expect(saved).toMatchObject({ outcome: 'saved', version: 2 });
    await first.close();
  });

  it('fails in words while it is down, without ending the process, and with no word of its password', async () => {
    const own = await startPostgres();
    const databaseUrl = await own.newDatabase();
    const store = await withReport(await openStore({ dataFolder: '', databaseUrl }));
    await own.stop();
    const asked = await store.reports.find('r1').catch((error: unknown) => error);
    expect(asked).toBeInstanceOf(StoreFailure);
    const again = await store.reports.find('r1').catch((error: unknown) => error);
    expect(again).toMatchObject({ message: expect.stringContaining('数据库') });
    const start = await openStore({ dataFolder: '', databaseUrl }).catch((error: unknown) => error);
    expect(start).toMatchObject({ name: 'UnusableInput' });
    expect(String(start)).toContain('127.0.0.1');
    expect(`${asked}${again}${start}`).not.toContain('p%40ss');
    expect(`${asked}${again}${start}`).not.toContain('p@ss');
    await store.close();
  });

  it('says in words which part of its address is wrong', async () => {
    const url = new URL(await postgres.newDatabase());
    const opened = (change: Partial<URL>) =>
      openStore({ dataFolder: '', databaseUrl: Object.assign(new URL(url), change).href });
    await expect(opened({ pathname: '/nowhere' })).rejects.toThrow('没有这个数据库');
    await expect(opened({ password: 'wrong' })).rejects.toThrow('用户名或口令');
    await expect(opened({ password: '' })).rejects.toThrow('用户名或口令');
    await expect(opened({ port: '1' })).rejects.toThrow('连接中断');
    for (const databaseUrl of ['postgres//tester:p@ss', 'mysql://tester:secret@127.0.0.1/x'])
      await expect(openStore({ dataFolder: '', databaseUrl })).rejects.toMatchObject({
        name: 'UnusableInput',
        message: expect.not.stringMatching(/p@ss|secret/),
      });
  });
});

/** Asks until it is so; the test's own limit ends what never is. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20);
}

/** How the end of a connection becomes known takes a moment: until then a query may fail, and is asked again. */
async function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++)
    try {
      return await ask();
    } catch (error) {
      if (attempt >= 50) throw error;
    }
}

const refusal = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => '',
    (error: unknown) => String(error),
  );
