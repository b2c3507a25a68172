import { mkdir, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../../server/project-folder.ts';

/**
 * `writer-process.ts` as one program, which starts in half the time of its sources. It lies in a folder of its own below
 * `dist`, where it finds the packages and templates of the project.
 */
export async function buildWriter(): Promise<string> {
  const dist = path.join(projectFolder, 'dist');
  await mkdir(dist, { recursive: true });
  const outDir = await mkdtemp(path.join(dist, 'writer-'));
  await build({
    configFile: false,
    root: projectFolder,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: path.join(projectFolder, 'tests', 'store', 'writer-process.ts'),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return path.join(outDir, 'writer.mjs');
}
