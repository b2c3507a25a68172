import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The script of npm itself: the one that started us, else the one beside this Node; `undefined` where there is none. */
export function findNpm({ npmExecPath, nodePath, exists = existsSync }) {
  const folder = dirname(nodePath);
  return [
    npmExecPath?.endsWith('npm-cli.js') ? npmExecPath : undefined,
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => path !== undefined && exists(path));
}
