import { buildClient } from './build-client.mjs';
import { installPackages } from './install-packages.mjs';

/** What starting, testing and measuring need alike: the packages and the built pages. */
export async function prepare(root) {
  await installPackages(root);
  await buildClient(root);
}
