import { build } from './build.mjs';
import { installPackages } from './install-packages.mjs';
import { say as sayToUser } from './say.mjs';

/** What starting, testing and measuring need alike: the packages, the built pages, the built server. */
export async function prepare(root, { names = ['client', 'server'], say = sayToUser } = {}) {
  await installPackages(root, say);
  for (const name of names) await build(root, name, say);
}
