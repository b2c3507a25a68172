import { expect, it } from 'vitest';
import { arePackagesInstalled } from '../../scripts/lib/are-packages-installed.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const lock = {
  '': { name: 'app' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-for-another-system': { version: '1.0.0', optional: true },
};

const treeWith = (installed) =>
  temporaryFolder({
    'package-lock.json': JSON.stringify({ packages: lock }),
    ...(installed && { 'node_modules/.package-lock.json': JSON.stringify({ packages: installed }) }),
  });

it('holds when every package has its version; those of other systems may lack', () => {
  expect(arePackagesInstalled(treeWith({ 'node_modules/a': { version: '1.0.0' } }))).toBe(true);
});

it.each([
  ['without a record of an install', undefined],
  ['with a package missing', {}],
  ['with an older version', { 'node_modules/a': { version: '0.9.0' } }],
])('does not hold %s', (_, installed) => {
  expect(arePackagesInstalled(treeWith(installed))).toBe(false);
});
