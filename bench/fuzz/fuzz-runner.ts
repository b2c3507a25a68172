import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { askChild } from '../../server/documents/ask-child.ts';
import { isRunning, stopProcess } from '../../server/documents/child-process.ts';
import type { FuzzReply } from './fuzz-process.ts';

export interface FuzzRunner {
  /** What became of the input of this number; a process that hangs or ends is a reply too, and is replaced. */
  run(number: number): Promise<FuzzReply>;
  close(): Promise<void>;
}

const mostMemory = 600;

/** Inputs are read in a process of their own, so that what they do to it is seen from outside. */
export function fuzzRunner(seed: number, timeLimitMs: number): FuzzRunner {
  let child: ChildProcess | undefined;
  const running = (): ChildProcess => {
    if (!isRunning(child))
      child = fork(fileURLToPath(new URL('fuzz-process.mjs', import.meta.url)), [String(seed)], {
        execArgv: [`--max-old-space-size=${mostMemory}`],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
    return child as ChildProcess;
  };
  const failed = (fault: string): FuzzReply => ({ kind: '?', outcome: { fault }, ms: 0, mb: 0 });
  return {
    run: async (number) => {
      const own = running();
      try {
        return await askChild<FuzzReply>(own, { number }, { timeLimitMs, failures });
      } catch (error) {
        await stopProcess(own);
        return failed(error instanceof Error ? error.message : String(error));
      }
    },
    close: async () => {
      if (child) await stopProcess(child);
    },
  };
}

const failures = {
  tookTooLong: (timeLimitMs: number) => new Error(`hang: no answer within ${timeLimitMs} ms`),
  endedEarly: ({ exitCode, signalCode }: ChildProcess) =>
    new Error(`crash: the process ended (${exitCode ?? signalCode})`),
  notReached: (error: unknown) => new Error(`crash: the process was not reached (${String(error)})`),
};
