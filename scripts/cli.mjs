import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './lib/prepare.mjs';
import { projectFolder } from './lib/project-folder.mjs';
import { requireNode } from './lib/require-node.mjs';
import { runScript } from './lib/run-script.mjs';

/** Standard output belongs to the command: what the preparation has to say goes to the other. */
const say = (line) => console.error(line);

await runScript(async () => {
  requireNode(process.versions.node);
  await prepare(projectFolder, { names: ['server'], say });
  await import(pathToFileURL(join(projectFolder, 'dist', 'server', 'cli.mjs')).href);
  return process.exitCode;
});
