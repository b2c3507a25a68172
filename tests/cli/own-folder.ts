import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export interface OwnFolder {
  path(name?: string): string;
  /** Writes a report there, as JSON unless it is text; gives its path. */
  put(report: unknown, name?: string): Promise<string>;
  /** What lies there, hidden files too. */
  names(): Promise<readonly string[]>;
}

/** A folder for each test of the file, gone after it. */
export function ownFolder(): OwnFolder {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cli-test-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const path = (name = '') => join(folder, name);
  return {
    path,
    put: async (report, name = 'report.json') => {
      await writeFile(path(name), typeof report === 'string' ? report : JSON.stringify(report));
      return path(name);
    },
    names: async () => (await readdir(folder)).sort(),
  };
}
