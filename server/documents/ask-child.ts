import type { ChildProcess } from 'node:child_process';
import { setWaiting } from './child-process.ts';

export interface Asking {
  readonly timeLimitMs: number;
  /** Gives the answer up; what the child does meanwhile is for the caller to end. */
  readonly signal?: AbortSignal | undefined;
  readonly failures: {
    readonly tookTooLong: (timeLimitMs: number) => Error;
    readonly endedEarly: (child: ChildProcess) => Error;
    readonly notReached: (error: unknown) => Error;
  };
}

/** The child's answer to a request. Rejects when it takes too long, ends, or `signal` is aborted. */
export async function askChild<Reply>(
  child: ChildProcess,
  request: object,
  { timeLimitMs, signal, failures }: Asking,
): Promise<Reply> {
  const settled = new AbortController();
  setWaiting(child, true);
  try {
    return await new Promise<Reply>((resolve, reject) => {
      const timer = setTimeout(() => reject(failures.tookTooLong(timeLimitMs)), timeLimitMs);
      settled.signal.addEventListener('abort', () => clearTimeout(timer));
      listen(child, 'message', (reply) => resolve(reply as Reply), settled.signal);
      listen(child, 'exit', () => reject(failures.endedEarly(child)), settled.signal);
      listen(child, 'error', (error) => reject(failures.notReached(error)), settled.signal);
      signal?.addEventListener('abort', () => reject(signal.reason), { signal: settled.signal });
      child.send(request, (error) => error && reject(failures.notReached(error)));
    });
  } finally {
    settled.abort();
    setWaiting(child, false);
  }
}

function listen(
  child: ChildProcess,
  event: 'message' | 'exit' | 'error',
  hear: (value: unknown) => void,
  until: AbortSignal,
): void {
  child.on(event, hear);
  until.addEventListener('abort', () => child.off(event, hear));
}
