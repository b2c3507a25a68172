import { useEffect, useState } from 'react';
import type { StoreApi } from 'zustand';
import type { Problem } from '../../../schemas/problem.ts';
import { problemsOf } from '../../api/problems-of.ts';
import type { Editor } from '../editor-state.ts';
import { createEditor } from '../state/create-editor.ts';
import { guardWindow } from '../state/guard-window.ts';
import { randomId } from '../state/random-id.ts';
import { requestEditorApi } from '../state/request-editor-api.ts';
import { keepMoneyUnit, keptMoneyUnit } from './kept-money-unit.ts';
import type { LoadedReport } from './load-report.ts';

export type OpenedEditor =
  | { readonly store: StoreApi<Editor> }
  | { readonly problems: readonly Problem[] }
  | undefined;

/** The editor of a loaded report, for as long as it is in sight; here it is given network, storage, clock and timers. */
export function useOpenedEditor({ opened, pack, codeNames }: LoadedReport, user: string): OpenedEditor {
  const [editor, setEditor] = useState<OpenedEditor>();
  useEffect(() => {
    try {
      const store = createEditor(opened, {
        pack,
        codeNames,
        user,
        api: requestEditorApi(opened.summary.id),
        storage: localStorage,
        moneyUnit: keptMoneyUnit(localStorage),
        now: Date.now,
        newId: randomId,
        setTimer: (run, milliseconds) => {
          const timer = setTimeout(run, milliseconds);
          return () => clearTimeout(timer);
        },
      });
      const ends = [guardWindow(store, window), keepMoneyUnit(store, localStorage), store.getState().close];
      setEditor({ store });
      return () => {
        for (const end of ends) end();
      };
    } catch (error) {
      setEditor({ problems: problemsOf(error) });
      return undefined;
    }
  }, [opened, pack, codeNames, user]);
  return editor;
}
