import path from 'node:path';
import { createStore } from './create-store.ts';
import type { Engine } from './engine.ts';
import type { Store } from './store.ts';

export interface StorePlace {
  readonly dataFolder: string;
  /** Of a PostgreSQL database; without it the store is a file in the data folder. */
  readonly databaseUrl?: string | undefined;
}

/**
 * Opens the store for this process alone; its tables are created or led to their present form.
 * @throws UnusableInput in words where it cannot be opened, or another program has it open.
 */
export const openStore = async (place: StorePlace): Promise<Store> => createStore(await openEngine(place));

/** Loads the driver that is needed only. */
async function openEngine({ dataFolder, databaseUrl }: StorePlace): Promise<Engine> {
  if (databaseUrl) return (await import('./postgres/open-postgres.ts')).openPostgres(databaseUrl);
  return (await import('./libsql/open-libsql.ts')).openLibsql(path.join(dataFolder, 'reports.db'));
}
