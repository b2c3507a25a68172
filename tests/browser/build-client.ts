import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../scripts/lib/run-node.mjs';

/** The client as it is shipped, built from the sources of the moment into a folder of its own. */
export async function buildClient(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'client-'));
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const { code, errors } = await runNode(
    [vite, 'build', '--logLevel', 'error', '--emptyOutDir', '--outDir', folder],
    { cwd: process.cwd(), env: { ...process.env, NODE_ENV: 'production', VITEST: '' } },
  );
  if (code !== 0) throw new Error(errors);
  return folder;
}
