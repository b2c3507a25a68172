import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashFiles } from '../../scripts/lib/hash-files.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const sources = ['client', 'lock.json'];
const files = { 'client/a.ts': 'a', 'client/deep/b.ts': 'b', 'lock.json': '{}', 'other.txt': 'x' };

it('is the same for the same files', () => {
  expect(hashFiles(temporaryFolder(files), sources)).toBe(hashFiles(temporaryFolder(files), sources));
});

it.each([
  ['a text changed', (root) => writeFileSync(join(root, 'client/deep/b.ts'), 'c')],
  ['a file renamed', (root) => renameSync(join(root, 'client/a.ts'), join(root, 'client/c.ts'))],
  ['a file gone', (root) => rmSync(join(root, 'lock.json'))],
  ['a file more', (root) => writeFileSync(join(root, 'client/z.ts'), '')],
  [
    'text moved from one file to the next',
    (root) => {
      writeFileSync(join(root, 'client/a.ts'), '');
      writeFileSync(join(root, 'client/deep/b.ts'), 'ab');
    },
  ],
])('differs when there is %s', (_, change) => {
  const root = temporaryFolder(files);
  const before = hashFiles(root, sources);
  change(root);
  expect(hashFiles(root, sources)).not.toBe(before);
});

it('does not look at files it was not asked about', () => {
  const root = temporaryFolder(files);
  const before = hashFiles(root, sources);
  writeFileSync(join(root, 'other.txt'), 'y');
  expect(hashFiles(root, sources)).toBe(before);
});
