import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Kysely, Migration } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createStore } from '../../server/store/create-store.ts';
import { openLibsql } from '../../server/store/libsql/open-libsql.ts';
import { migrations } from '../../server/store/migrations.ts';
import { openStore } from '../../server/store/open-store.ts';
import { firstReport, withReport } from './records.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = () => path.join(folder, 'reports.db');

/** The steps of a program one version on: one more column, and what else it is to do. */
const newer = (more: (db: Kysely<unknown>) => Promise<void> = async () => undefined) => ({
  ...migrations('libsql'),
  '003-more': {
    up: async (db) => {
      await db.schema.alterTable('report').addColumn('colour', 'text').execute();
      await more(db);
    },
  } satisfies Migration,
});

it('makes the folder, and a file for nobody else', async () => {
  const dataFolder = path.join(folder, '数据 文件夹', '下级');
  const store = await openStore({ dataFolder });
  const { mode } = await stat(path.join(dataFolder, 'reports.db'));
  if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
  await store.close();
  await store.close();
});

it('leaves one file behind when closed', async () => {
  const store = await withReport(await openStore({ dataFolder: folder }));
  await store.close();
  expect(await readdir(folder)).toEqual(['reports.db']);
});

it('says in words that a folder cannot be used', async () => {
  await writeFile(path.join(folder, 'in-the-way'), '');
  const dataFolder = path.join(folder, 'in-the-way', 'below');
  await expect(openStore({ dataFolder })).rejects.toMatchObject({
    name: 'UnusableInput',
    message: expect.stringContaining('DATA_DIR'),
  });
});

it('says in words that a file is no store, and leaves it as it is', async () => {
  await writeFile(file(), '这不是数据文件。'.repeat(500));
  const before = (await stat(file())).size;
  await expect(openStore({ dataFolder: folder })).rejects.toMatchObject({
    name: 'UnusableInput',
    message: expect.stringContaining('不是本程序的数据文件'),
  });
  expect((await stat(file())).size).toBe(before);
});

it('is refused to an older program, in words', async () => {
  const store = await createStore(await openLibsql(file()), newer());
  await store.close();
  await expect(openStore({ dataFolder: folder })).rejects.toMatchObject({
    name: 'UnusableInput',
    message: expect.stringContaining('较新版本'),
  });
});

it('is led to a newer form, after a copy of the old one is kept', async () => {
  const old = await withReport(await openStore({ dataFolder: folder }));
  await old.close();
  const store = await createStore(await openLibsql(file()), newer());
  expect(await store.reports.at('r1', 1)).toEqual(firstReport);
  await store.close();
  expect((await readdir(folder)).sort()).toEqual(['reports.db', 'reports.db.before-3']);

  const copy = await createStore(await openLibsql(path.join(folder, 'reports.db.before-3')));
  expect(await copy.reports.at('r1', 1)).toEqual(firstReport);
  await copy.close();
});

it('stays in its old form, whole, where leading it on fails', async () => {
  const old = await withReport(await openStore({ dataFolder: folder }));
  await old.close();
  const failing = newer(async () => {
    throw new Error('step failed half way');
  });
  await expect(createStore(await openLibsql(file()), failing)).rejects.toThrow('half way');
  const again = await openStore({ dataFolder: folder });
  expect(await again.reports.at('r1', 1)).toEqual(firstReport);
  await again.close();
});
