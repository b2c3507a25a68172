import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { line, reportInput } from '../support/report-builder.ts';
import { type ServerWithAccounts, startWithAccounts } from '../support/start-with-accounts.ts';

let folder = '';
let server: ServerWithAccounts;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-codes-'));
  await mkdir(join(folder, 'codes'));
  await writeFile(join(folder, 'codes', 'functional-class.tsv'), '2990101\t新设项\n29901\t新设款\n');
  server = await startWithAccounts({ dataFolder: folder });
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

it('names of codes in the data folder are served with those of the program', async () => {
  const { client } = server.writer;
  const report = reportInput({ lines: [line('l1', { functionalClass: '2990101' })] });
  const { body: made } = await client.ask('createReport', { body: { from: 'file', report } });
  const { body: opened } = await client.ask('report', { parameters: { report: made.id } });
  const hash = opened.codeLists.functionalClass;
  const { body: entries } = await client.ask('codeList', { parameters: { list: 'functionalClass', hash } });
  const names = new Map(
    entries.map(({ code, name }: { readonly code: string; readonly name: string }) => [code, name]),
  );
  expect(['2010301', '29901', '2990101'].map((code) => names.get(code))).toEqual([
    '行政运行',
    '新设款',
    '新设项',
  ]);
});
