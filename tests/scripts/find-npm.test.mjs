import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findNpm } from '../../scripts/lib/find-npm.mjs';

const nodePath = join('/programs', 'node', 'node.exe');
const beside = join('/programs', 'node', 'node_modules', 'npm', 'bin', 'npm-cli.js');

it('takes the npm that started the script', () => {
  expect(findNpm({ npmExecPath: '/x/npm-cli.js', nodePath, exists: () => true })).toBe('/x/npm-cli.js');
});

it('takes the one beside Node when started without npm, or by another package manager', () => {
  for (const npmExecPath of [undefined, '/x/pnpm.cjs'])
    expect(findNpm({ npmExecPath, nodePath, exists: (path) => path === beside })).toBe(beside);
});

it('finds none where there is none', () => {
  expect(findNpm({ npmExecPath: undefined, nodePath, exists: () => false })).toBeUndefined();
});
