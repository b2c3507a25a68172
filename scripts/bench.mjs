import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './lib/install-packages.mjs';
import { prepare } from './lib/prepare.mjs';
import { projectFolder } from './lib/project-folder.mjs';
import { requireNode } from './lib/require-node.mjs';
import { runNode } from './lib/run-node.mjs';
import { runScript } from './lib/run-script.mjs';
import { say } from './lib/say.mjs';
import { Stop } from './lib/stop.mjs';

const measurements = join('bench', 'main.ts');

await runScript(async () => {
  requireNode(process.versions.node);
  if (!existsSync(join(projectFolder, measurements))) throw new Stop(`没有可运行的测量（${measurements}）。`);
  await prepare(projectFolder, { names: ['client', 'server', 'bench'] });
  await installPackages(join(projectFolder, 'bench', 'peers'), say);
  const { code } = await runNode([join('dist', 'bench', 'main.mjs'), ...process.argv.slice(2)], {
    cwd: projectFolder,
  });
  return code;
});
