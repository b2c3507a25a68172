import { join } from 'node:path';
import { runNode } from '../../scripts/lib/run-node.mjs';

/** A page as it is shipped, built from the sources of the moment. */
export async function buildPage(root: string, folder: string): Promise<void> {
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const config = join(process.cwd(), 'vite.config.ts');
  const { code, errors } = await runNode(
    [vite, 'build', root, '--config', config, '--logLevel', 'error', '--emptyOutDir', '--outDir', folder],
    { cwd: process.cwd(), env: { ...process.env, NODE_ENV: 'production', VITEST: '' } },
  );
  if (code !== 0) throw new Error(errors);
}
