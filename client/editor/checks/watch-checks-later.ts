import type { StoreApi } from 'zustand/vanilla';
import type { Editor } from '../editor-state.ts';
import type { SetTimer } from '../state/editor-services.ts';

/** Until the first section has been drawn. */
const pauseMs = 200;

/** The rules are many: they are loaded once the report is in sight. Answers how to stop. */
export function watchChecksLater(store: StoreApi<Editor>, setTimer: SetTimer): () => void {
  let isOver = false;
  let stop = (): void => undefined;
  const load = (): void =>
    void import('./watch-checks.ts').then(
      ({ watchChecks }) => {
        if (!isOver) stop = watchChecks(store, setTimer);
      },
      () => {
        if (!isOver) tellMissing(store);
      },
    );
  const callOff = setTimer(load, pauseMs);
  return () => {
    isOver = true;
    callOff();
    stop();
  };
}

function tellMissing(store: StoreApi<Editor>): void {
  const { newId } = store.getState();
  const text = '检查程序没有加载（网络中断，或程序已升级）。录入和保存不受影响，请刷新页面后再看检查结果。';
  store.setState(({ notices }) => ({ notices: [...notices, { id: newId(), text }] }));
}
