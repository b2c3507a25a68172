import { type Migration, Migrator } from 'kysely';
import { UnusableInput } from '../../schemas/problem.ts';
import type { Engine } from './engine.ts';

/**
 * Leads the tables to the form this program knows, all steps or none, after a copy of an older store is kept.
 * @throws UnusableInput when a newer program has worked on the store.
 */
export async function migrateStore(
  engine: Engine,
  steps: Readonly<Record<string, Migration>>,
): Promise<void> {
  const done = await doneSteps(engine);
  const unknown = done.filter((name) => !Object.hasOwn(steps, name));
  if (unknown.length > 0) throw newerStore(engine, unknown);
  const pending = Object.keys(steps).filter((name) => !done.includes(name));
  if (pending.length === 0) return;
  if (done.length > 0) await engine.keepCopy(done.length + 1);
  const { error } = await new Migrator({
    db: engine.db,
    provider: { getMigrations: async () => steps },
  }).migrateToLatest();
  if (error) throw error;
}

/** Where Kysely's migrator writes down what it has done. */
const journal = 'kysely_migration';

async function doneSteps({ db }: Engine): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === journal)) return [];
  const rows = await db
    .withTables<{ [journal]: { name: string } }>()
    .selectFrom(journal)
    .select('name')
    .execute();
  return rows.map(({ name }) => name);
}

const newerStore = ({ place }: Engine, unknown: readonly string[]): UnusableInput =>
  new UnusableInput([
    {
      where: place,
      message: `数据由较新版本的程序保存过（多出 ${unknown.join('、')}），本程序不能打开。请用新版程序启动，或恢复升级前保留的副本。`,
    },
  ]);
