import { useEffect, useState } from 'react';
import type { StoreApi } from 'zustand';
import type { Problem } from '../../../schemas/problem.ts';
import { problemsOf } from '../../api/problems-of.ts';
import type { LoadedReport } from '../../reports/load-report.ts';
import { watchChecksLater } from '../checks/watch-checks-later.ts';
import type { Editor } from '../editor-state.ts';
import { createEditor } from '../state/create-editor.ts';
import type { SetTimer } from '../state/editor-services.ts';
import { guardWindow } from '../state/guard-window.ts';
import { randomId } from '../state/random-id.ts';
import { requestEditorApi } from '../state/request-editor-api.ts';
import { joinLivingPages } from '../state/saving/living-pages.ts';
import { keepMoneyUnit, keptMoneyUnit } from './kept-money-unit.ts';

/** Whoever is signed in. */
export interface EditorUser {
  readonly id: string;
  readonly name: string;
}

export type OpenedEditor =
  | { readonly store: StoreApi<Editor> }
  | { readonly problems: readonly Problem[] }
  | undefined;

/** The editor of a loaded report, for as long as it is in sight; here it is given network, storage, clock and timers. */
export function useOpenedEditor(
  { opened, pack, codeNames }: LoadedReport,
  { id: user, name: userName }: EditorUser,
): OpenedEditor {
  const [editor, setEditor] = useState<OpenedEditor>();
  useEffect(() => {
    const page = randomId();
    const pages = joinLivingPages(opened.summary.id, page, setTimer);
    try {
      const store = createEditor(opened, {
        pack,
        codeNames,
        user,
        userName,
        page,
        livingPages: pages.others,
        api: requestEditorApi(opened.summary.id),
        storage: localStorage,
        moneyUnit: keptMoneyUnit(localStorage),
        now: Date.now,
        newId: randomId,
        setTimer,
      });
      const { close } = store.getState();
      const ends = [
        guardWindow(store, window),
        watchChecksLater(store, setTimer),
        keepMoneyUnit(store, localStorage),
        close,
        pages.close,
      ];
      setEditor({ store });
      return () => {
        for (const end of ends) end();
      };
    } catch (error) {
      setEditor({ problems: problemsOf(error) });
      return pages.close;
    }
  }, [opened, pack, codeNames, user, userName]);
  return editor;
}

const setTimer: SetTimer = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
