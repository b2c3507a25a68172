import type { SetTimer } from '../editor-services.ts';

const longestDelay = 30;

export interface RetryTimer {
  /** One more failure: runs after 1, 2, 4 … 30 seconds, telling each second how many are left. */
  start(onSecond: (left: number) => void): void;
  /** The server has answered: the next failure waits one second again. */
  reset(): void;
  stop(): void;
}

export function createRetryTimer(setTimer: SetTimer, run: () => void): RetryTimer {
  let failures = 0;
  let cancel: (() => void) | undefined;
  const stop = () => {
    cancel?.();
    cancel = undefined;
  };
  return {
    start: (onSecond) => {
      stop();
      const wait = (left: number) => {
        if (left <= 0) return run();
        onSecond(left);
        cancel = setTimer(() => wait(left - 1), 1000);
      };
      wait(Math.min(longestDelay, 2 ** failures++));
    },
    reset: () => {
      failures = 0;
      stop();
    },
    stop,
  };
}
