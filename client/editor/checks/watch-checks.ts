import type { StoreApi } from 'zustand/vanilla';
import { createChecker } from '../../../schemas/check/engine/create-checker.ts';
import { rulesOf, rulesVersion } from '../../../schemas/check/rules.ts';
import type { Editor } from '../editor-state.ts';
import type { SetTimer } from '../state/editor-services.ts';

/** Long enough not to stand between two keystrokes, short enough to seem at once. */
const pauseMs = 200;

/** Checks what is typed, a moment after the last keystroke. Answers how to stop. */
export function watchChecks(store: StoreApi<Editor>, setTimer: SetTimer): () => void {
  const { pack, codeNames } = store.getState();
  const check = createChecker(rulesOf(pack), rulesVersion);
  let callOff = (): void => undefined;

  const run = (): void => {
    const { completed, derived } = store.getState();
    const { report } = completed;
    store.setState({ checked: check({ report, derived, pack, codeNames }, report.waivers) });
  };
  callOff = setTimer(run, 0);
  const unsubscribe = store.subscribe((now, before) => {
    if (now.derived === before.derived && now.completed === before.completed) return;
    callOff();
    callOff = setTimer(run, pauseMs);
  });
  return () => {
    unsubscribe();
    callOff();
  };
}
