import type { EditorServices } from '../editor-services.ts';

const pause = 600;
const longestWait = 3000;

export interface AutosaveTimer {
  /** Something has changed: runs after a pause in the changes, at the latest some seconds after the first of them. */
  start(): void;
  stop(): void;
}

export function createAutosaveTimer(
  { now, setTimer }: Pick<EditorServices, 'now' | 'setTimer'>,
  run: () => void,
): AutosaveTimer {
  let firstAt: number | undefined;
  let cancel: (() => void) | undefined;
  const stop = () => {
    cancel?.();
    cancel = undefined;
    firstAt = undefined;
  };
  return {
    start: () => {
      cancel?.();
      firstAt ??= now();
      const wait = Math.max(0, Math.min(pause, firstAt + longestWait - now()));
      cancel = setTimer(() => {
        stop();
        run();
      }, wait);
    },
    stop,
  };
}
