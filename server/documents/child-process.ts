import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Whether this process stays alive for an answer of the child. */
export function setWaiting(child: ChildProcess, isWaiting: boolean): void {
  const method = isWaiting ? 'ref' : 'unref';
  child[method]();
  child.channel?.[method]();
}

/** Whether the child can be asked: it has been started and has not ended. */
export const isRunning = (child: ChildProcess | undefined): child is ChildProcess =>
  child !== undefined && child.exitCode === null && child.signalCode === null;

/** Ends a process and waits until it is gone. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || !isRunning(child)) return;
  const gone = once(child, 'exit');
  child.ref();
  child.kill('SIGKILL');
  await gone;
}
