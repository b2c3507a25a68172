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

  const endConnections = () =>
    postgres.run(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'budget-disclosure'",
    );

  it('is taken again, lock and all, when it is back', async () => {
    const databaseUrl = await postgres.newDatabase();
    const store = await withReport(await openStore({ dataFolder: '', databaseUrl }));
    await endConnections();
    const answer = await untilAnswered(() => store.reports.at('r1', 1));
    expect(answer).toEqual(firstReport);
    await expect(openStore({ dataFolder: '', databaseUrl })).rejects.toThrow('正被另一个程序使用');
    await store.close();
  });

  it('is not used without its lock once another has taken it', async () => {
    const databaseUrl = await postgres.newDatabase();
    const first = await withReport(await openStore({ dataFolder: '', databaseUrl }));
    await endConnections();
    const second = await untilAnswered(() => openStore({ dataFolder: '', databaseUrl }));
    const save = revision(1, firstReport, named(firstReport, '新名'));
    await untilRefused(() => first.reports.append('r1', save), '正被另一个程序使用');
    expect((await second.reports.find('r1'))?.version).toBe(1);
    await second.close();
    expect((await first.reports.append('r1', save)).outcome).toBe('saved');
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

/** How the end of a connection becomes known takes a moment: until then a query may fail, and is asked again. */
async function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++)
    try {
      return await ask();
    } catch (error) {
      if (attempt >= 50) throw error;
    }
}

async function untilRefused(ask: () => Promise<unknown>, words: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (answer instanceof Error && answer.message.includes(words)) return;
    if (answer === undefined || attempt >= 50) throw new Error('it was not refused', { cause: answer });
  }
}
