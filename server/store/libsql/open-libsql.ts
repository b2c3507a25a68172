import { chmod, mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { Kysely } from 'kysely';
import Database from 'libsql';
import { UnusableInput } from '../../../schemas/problem.ts';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import { explainLibsql } from './explain-libsql.ts';
import { keepFileCopy } from './keep-file-copy.ts';
import { LibsqlDialect } from './libsql-dialect.ts';
import { strictDatabase } from './strict-database.ts';

/** The store as one file, locked for as long as it is open. */
export async function openLibsql(file: string): Promise<Engine> {
  await createFile(file);
  const database = openLocked(file);
  return {
    name: 'libsql',
    place: file,
    db: new Kysely<Tables>({ dialect: new LibsqlDialect({ database: strictDatabase(database) }) }),
    ready: async () => undefined,
    explain: (error) => explainLibsql(error, file),
    keepCopy: (step) => keepFileCopy(database, file, step),
    close: async () => closeUnlocked(database),
  };
}

/** Made before it is opened: what lies in it is for nobody else on this computer (where the system knows such a thing). */
async function createFile(file: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await (await open(file, 'a', ownerOnly)).close();
  } catch (error) {
    throw new UnusableInput([
      {
        where: file,
        message: `不能建立或写入数据文件（${(error as NodeJS.ErrnoException).code}）。请检查这个文件夹是否存在、当前用户是否有写入权限，或设置环境变量 DATA_DIR 换一个文件夹。`,
      },
    ]);
  }
  await chmod(file, ownerOnly).catch(() => undefined);
}

const ownerOnly = 0o600;

/** What is answered is on the disk (`synchronous`), and the lock is taken at once by a write. */
function openLocked(file: string): Database.Database {
  const database = new Database(file);
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.exec('BEGIN IMMEDIATE; COMMIT');
    return database;
  } catch (error) {
    database.close();
    throw refused(file, error);
  }
}

/**
 * The driver keeps the file open until its statements are collected as garbage; so the lock is given up first. That takes
 * leaving the write-ahead log, and leaves one file behind, which can be copied.
 */
function closeUnlocked(database: Database.Database): void {
  if (!database.open) return;
  database.pragma('journal_mode = DELETE');
  database.pragma('locking_mode = NORMAL');
  database.prepare('SELECT count(*) FROM sqlite_schema').get();
  database.close();
}

function refused(file: string, error: unknown): unknown {
  const code = String((error as { readonly code?: unknown }).code);
  const message = code.startsWith('SQLITE_BUSY')
    ? '数据文件正被另一个程序使用：可能本程序已经启动过一次。请使用已经打开的那一个，或先把它关闭再启动。'
    : code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')
      ? '这个文件不是本程序的数据文件，或已经损坏。请把它移到别处后重新启动，或换回备份的文件。'
      : undefined;
  return message ? new UnusableInput([{ where: file, message }]) : explainLibsql(error, file);
}
