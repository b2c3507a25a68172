import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from '../../../project-folder.ts';
import { setWaiting } from '../../child-process.ts';
import type { EngineChoice } from './messages.ts';

/** A source of its own, never built: Node starts it as it is. */
const program = path.join(projectFolder, 'server/documents/pdf/engine/layout-process.mjs');

/** Starts a process that lays out. It keeps nobody waiting: left idle, it ends with this process. */
export function startProcess(choice: EngineChoice): ChildProcess {
  const child = fork(program, [choice], {
    execArgv: ['--expose-gc'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('error', () => undefined);
  setWaiting(child, false);
  return child;
}
