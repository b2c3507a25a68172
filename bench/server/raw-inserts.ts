import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';

/** What the disk and the store's driver take on their own: milliseconds of each of so many rows. */
export function rawInserts(count: number): readonly number[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-raw-'));
  const database = new Database(path.join(folder, 'raw.db'));
  try {
    database.pragma('journal_mode=WAL');
    database.pragma('synchronous=FULL');
    database.exec('create table t (a text)');
    const insert = database.prepare('insert into t values (?)');
    return Array.from({ length: count }, () => {
      const start = performance.now();
      insert.run(['x'.repeat(300)]);
      return performance.now() - start;
    });
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
