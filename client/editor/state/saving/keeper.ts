import type { SetTimer } from '../editor-services.ts';
import type { UnsavedWork, UnsavedWorkStore } from './unsaved-work.ts';

const pause = 300;

export interface Keeper {
  /** Answers whether all that is not saved is kept. */
  keep(): boolean;
  /** After a moment: not with every keystroke. */
  keepSoon(): void;
  forget(): void;
  stop(): void;
}

/** Puts what is not saved into the browser's storage. */
export function createKeeper(
  store: UnsavedWorkStore,
  unsaved: () => UnsavedWork | undefined,
  setTimer: SetTimer,
): Keeper {
  let cancel: (() => void) | undefined;
  const stop = () => {
    cancel?.();
    cancel = undefined;
  };
  const keep = () => {
    stop();
    const work = unsaved();
    return !work || store.keep(work);
  };
  return {
    keep,
    keepSoon: () => {
      cancel ??= setTimer(keep, pause);
    },
    forget: () => {
      stop();
      store.forget();
    },
    stop,
  };
}
