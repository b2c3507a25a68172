import path from 'node:path';
import { findCommand } from '../../scripts/lib/find-command.mjs';
import { postgresFolders } from '../../scripts/lib/postgres-folders.mjs';

/** The folder of PostgreSQL's server programs on this computer; `undefined` where there is none. */
export function findPostgres(): string | undefined {
  const folders = [...postgresFolders(), process.env.PATH ?? ''].join(path.delimiter);
  const initdb = findCommand(['initdb'], { path: folders });
  return initdb && path.dirname(initdb);
}
