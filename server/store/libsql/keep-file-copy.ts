import { copyFile, open, rename } from 'node:fs/promises';
import type Database from 'libsql';

/** `reports.db.before-2`: the file as it was before migration 2, whole, with nothing left in the write-ahead log. */
export async function keepFileCopy(database: Database.Database, file: string, step: number): Promise<void> {
  database.pragma('wal_checkpoint(TRUNCATE)');
  const copy = `${file}.before-${step}`;
  const unfinished = `${copy}.tmp`;
  await copyFile(file, unfinished);
  const opened = await open(unfinished, 'r+');
  await opened.sync().finally(() => opened.close());
  await rename(unfinished, copy);
}
