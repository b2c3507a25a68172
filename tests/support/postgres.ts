import { spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { findPostgres } from './find-postgres.ts';

export interface Postgres {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  /** Runs as the owner of the cluster, and gives the rows: to end connections, say. */
  run(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  stop(): Promise<void>;
}

/** A character that an address has to write as %XX, and one outside ASCII. */
const password = 'p@ss/字';
const keeper = fileURLToPath(new URL('./postgres-keeper.mjs', import.meta.url));

/** A PostgreSQL cluster of its own, on loopback, in a temporary folder; gone with this process whatever ends it. */
export async function startPostgres(): Promise<Postgres> {
  const programs = findPostgres();
  if (!programs)
    throw new Error('REQUIRE_CASES=1 asks for every test, and there is no PostgreSQL to run them');
  const folder = mkdtempSync(path.join(tmpdir(), 'postgres-'));
  writeFileSync(path.join(folder, 'password'), password);
  const user = userOfServer();
  if (user !== undefined)
    for (const place of [folder, path.join(folder, 'password')]) chownSync(place, user.id, user.group);
  const child = spawn(process.execPath, [keeper, JSON.stringify({ programs, folder, user })], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const port = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', resolve);
    ended.then(() => reject(new Error(`PostgreSQL did not start: ${Buffer.concat(said).toString()}`)));
  });
  const address = (database: string) =>
    `postgres://tester:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  const run = (sql: string) => runSql(address('postgres'), sql);
  let count = 0;
  return {
    newDatabase: async () => {
      count += 1;
      await run(`create database store${count}`);
      return address(`store${count}`);
    },
    run,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

async function runSql(
  connectionString: string,
  sql: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The server refuses to run as root. */
function userOfServer(): { readonly id: number; readonly group: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const entry = (name: string) => users.find((line) => line.startsWith(`${name}:`))?.split(':');
  const [, , id, group] = entry('postgres') ?? entry('nobody') ?? [];
  return { id: Number(id), group: Number(group) };
}
