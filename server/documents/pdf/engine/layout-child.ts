import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectFolder } from '../../../project-folder.ts';
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

/** Whether this process stays alive for an answer of the child. */
export function setWaiting(child: ChildProcess, isWaiting: boolean): void {
  const method = isWaiting ? 'ref' : 'unref';
  child[method]();
  child.channel?.[method]();
}

/** Ends a process and waits until it is gone. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.ref();
  child.kill('SIGKILL');
  await gone;
}
