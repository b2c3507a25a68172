import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether node_modules holds what the lock file asks for. npm writes its own record of the folder last,
 * so that an install cut short, or none, has no record.
 */
export function arePackagesInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json')))
    .filter(([path, wanted]) => path !== '' && !wanted.optional)
    .every(([path, wanted]) => installed[path]?.version === wanted.version);
}

const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages;
