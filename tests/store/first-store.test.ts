import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../server/store/open-store.ts';
import { contentsOf } from './fixtures/contents-of.ts';

const fixture = (name: string) => new URL(`./fixtures/${name}`, import.meta.url);

it('opens a store that the first version of the program left, and reads it as it was', async () => {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'store-'));
  try {
    await copyFile(fixture('first-store.db'), path.join(dataFolder, 'reports.db'));
    const store = await openStore({ dataFolder });
    const contents = await contentsOf(store).finally(() => store.close());
    const expected: unknown = JSON.parse(await readFile(fixture('first-store.json'), 'utf8'), asOfToday);
    expect(contents).toEqual(expected);
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
});

/** The reports of that version in today's shape: what came since is absent in them. */
const asOfToday = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if ('schemaVersion' in value)
    return { ...value, schemaVersion: 3, sensitiveWords: [], waivers: [], carried: [] };
  return 'saveId' in value ? { ...value, label: null } : value;
};
