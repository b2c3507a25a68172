import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { runNode } from '../../scripts/lib/run-node.mjs';
import { projectFolder } from '../../server/project-folder.ts';

export interface BuiltProgram {
  /** What `npm start` runs. */
  readonly main: string;
  remove(): Promise<void>;
}

/** The server built of the sources of the moment, into a folder of its own below `dist`, where it finds packages and templates. */
export async function buildProgram(): Promise<BuiltProgram> {
  const dist = path.join(projectFolder, 'dist');
  await mkdir(dist, { recursive: true });
  const folder = await mkdtemp(path.join(dist, 'tested-'));
  const vite = path.join('node_modules', 'vite', 'bin', 'vite.js');
  const { code, errors } = await runNode(
    [vite, 'build', '--ssr', '--outDir', folder, '--logLevel', 'error'],
    { cwd: projectFolder, env: { ...process.env, NODE_ENV: 'production', VITEST: '' } },
  );
  if (code !== 0) throw new Error(errors);
  return {
    main: path.join(folder, 'main.mjs'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
