import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setWaiting } from '../documents/child-process.ts';
import type { DocumentSetup } from './document-messages.ts';

/** In MB. A report that needs more ends its own process with a message, before the whole computer runs out of memory. */
const mostMemory = 2048;

/** Starts a process that makes documents. It keeps nobody waiting: left idle, it ends with this process. */
export function startDocumentProcess(setup: DocumentSetup): ChildProcess {
  const { program, execArgv } = entry(fileURLToPath(import.meta.url));
  const child = fork(program, [JSON.stringify(setup)], {
    execArgv: [...execArgv, `--max-old-space-size=${mostMemory}`],
    serialization: 'advanced',
    // What Node itself says when it runs out of memory belongs with what this process says.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('error', () => undefined);
  setWaiting(child, false);
  return child;
}

/**
 * The program of the same making as this file: built, it lies beside what is built of this file; run from its source, it is
 * source too. So tests never run what was built of older sources.
 */
function entry(here: string): { readonly program: string; readonly execArgv: string[] } {
  const folder = path.dirname(here);
  if (path.extname(here) !== '.ts')
    return { program: path.join(folder, 'document-process.mjs'), execArgv: [] };
  const loader = createRequire(here).resolve('tsx');
  return {
    program: path.join(folder, '..', 'document-process.ts'),
    execArgv: ['--import', pathToFileURL(loader).href],
  };
}
