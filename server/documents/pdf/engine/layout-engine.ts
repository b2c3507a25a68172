import type { ChildProcess } from 'node:child_process';
import { isRunning, stopProcess } from '../../child-process.ts';
import { RenderFailure } from '../render-failure.ts';
import { askProcess } from './ask-process.ts';
import { startProcess } from './layout-child.ts';
import type { Engine, EngineChoice, LayoutJob, LayoutReply } from './messages.ts';

export interface LayoutEngineOptions {
  readonly choice: EngineChoice;
  readonly timeLimitMs: number;
  /** Resident memory, in bytes, above which the process is replaced. */
  readonly memoryLimits: Readonly<Record<Engine, number>>;
  readonly start?: (choice: EngineChoice) => ChildProcess;
}

export type LayoutDone = Extract<LayoutReply, { kind: 'done' }>;

export interface LayoutEngine {
  /** Starts the process, so that it is ready when the first job is. */
  readonly warm: () => void;
  readonly run: (job: LayoutJob, signal?: AbortSignal) => Promise<LayoutDone>;
  readonly close: () => Promise<void>;
}

/** One process that lays out one job after another, replaced when it fails, is stopped, or has grown too large. */
export function createLayoutEngine(options: LayoutEngineOptions): LayoutEngine {
  const { choice, timeLimitMs, memoryLimits, start = startProcess } = options;
  let child: ChildProcess | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  const running = () => {
    if (isClosed) throw new RenderFailure('程序正在关闭，没有生成文件。请重新启动后再导出。');
    if (!isRunning(child)) child = start(choice);
    return child;
  };
  const stop = async () => {
    const stopped = child;
    child = undefined;
    if (stopped) await stopProcess(stopped);
  };
  const runNow = async (job: LayoutJob, signal: AbortSignal | undefined) => {
    signal?.throwIfAborted();
    try {
      const reply = await askProcess(running(), job, timeLimitMs, signal);
      if (reply.kind === 'refused') throw refusal(reply.reasons);
      if (reply.memory > memoryLimits[reply.engine]) await stop();
      return reply;
    } catch (error) {
      await stop();
      throw error;
    }
  };
  return {
    warm: () => void running(),
    run: (job, signal) => {
      const result = queue.then(() => runNow(job, signal));
      queue = result.catch(() => undefined);
      return untilAborted(result, signal);
    },
    close: async () => {
      isClosed = true;
      await stop();
      await queue;
    },
  };
}

/** A job that still waits in the queue is given up at once. */
async function untilAborted<T>(result: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return result;
  let give: (reason: unknown) => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    give = reject;
  });
  const onAbort = () => give(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([result, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function refusal(reasons: readonly string[]): RenderFailure {
  return new RenderFailure(
    '排版程序没有接受这份文档，没有生成文件。这是程序的缺陷：请把这条信息和报告文件交给维护人员。',
    {
      cause: reasons,
    },
  );
}
