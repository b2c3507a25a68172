import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildPage } from './build-page.ts';

/** The folder of a page built once a test run: by the test file that first asks, while the others wait. */
export async function builtOnce(name: string, root: string): Promise<string> {
  const folder = join(inject('runFolder'), name);
  const outcome = `${folder}.outcome`;
  if (await isFirst(`${folder}.asked`)) {
    // Written whole before it is seen.
    await writeFile(`${outcome}.part`, await faultOfBuild(root, folder));
    await rename(`${outcome}.part`, outcome);
  }
  const fault = await written(outcome);
  if (fault) throw new Error(fault);
  return folder;
}

const isFirst = (place: string): Promise<boolean> =>
  mkdir(place).then(
    () => true,
    () => false,
  );

const faultOfBuild = (root: string, folder: string): Promise<string> =>
  buildPage(root, folder).then(
    () => '',
    (error: unknown) => String(error),
  );

/** Ends with the time its hook has. */
async function written(place: string): Promise<string> {
  for (;;) {
    const text = await readFile(place, 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
    await wait(100);
  }
}
