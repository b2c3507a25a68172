import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { openStore, type StorePlace } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/store.ts';
import { findPostgres } from '../support/find-postgres.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';

export interface EngineUnderTest {
  readonly name: 'libsql' | 'PostgreSQL';
  /** A place for a new, empty store. */
  newPlace(): Promise<StorePlace>;
  /** Opens a store, closed after the test if not before; of a new place where none is given. */
  open(place?: StorePlace): Promise<Store>;
}

/** The same tests on both databases; where there is no PostgreSQL its are skipped by name, unless all were asked for. */
export function describeOnEngines(name: string, tests: (engine: EngineUnderTest) => void): void {
  describe(`${name}, libsql`, () => tests(onLibsql()));
  const isMissing = findPostgres() === undefined && process.env.REQUIRE_CASES !== '1';
  const title = `${name}, PostgreSQL${isMissing ? '（未运行：没有找到 PostgreSQL）' : ''}`;
  describe.skipIf(isMissing)(title, () => tests(onPostgres()));
}

function onLibsql(): EngineUnderTest {
  const folders: string[] = [];
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });
  return openedWith('libsql', async () => {
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'store-'));
    folders.push(dataFolder);
    return { dataFolder };
  });
}

function onPostgres(): EngineUnderTest {
  let postgres: Postgres | undefined;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());
  return openedWith('PostgreSQL', async () => {
    if (!postgres) throw new Error('PostgreSQL is not running yet');
    return { dataFolder: '', databaseUrl: await postgres.newDatabase() };
  });
}

function openedWith(name: EngineUnderTest['name'], newPlace: () => Promise<StorePlace>): EngineUnderTest {
  const opened: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  return {
    name,
    newPlace,
    open: async (place) => {
      const store = await openStore(place ?? (await newPlace()));
      opened.push(store);
      return store;
    },
  };
}
