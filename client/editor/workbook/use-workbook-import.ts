import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { StoreApi } from 'zustand';
import { workbookSizeLimit } from '../../../schemas/api/workbook.ts';
import { problemsOf } from '../../api/problems-of.ts';
import { bytesOfFile } from '../../upload/bytes-of-file.ts';
import type { Editor } from '../editor-state.ts';
import { unsavedReason } from '../export/unsaved-reason.ts';
import { keepMapping } from './mapping-memory.ts';
import { readAsBefore } from './read-as-before.ts';
import {
  type ChosenWorkbook,
  firstChoice,
  noWorkbook,
  type ReadingChoice,
  type WorkbookImport,
  workbookImport,
} from './workbook-import.ts';

export interface WorkbookImporting {
  readonly state: WorkbookImport;
  readonly choose: (file: File) => void;
  /** Reads the chosen workbook otherwise. */
  readonly ask: (choice: ReadingChoice) => void;
  readonly cancel: () => void;
  readonly putAway: () => void;
  /** Makes the changes as one step, and saves them; reads anew where the report is no longer the one compared with. */
  readonly apply: () => void;
}

export function useWorkbookImport(store: StoreApi<Editor>): WorkbookImporting {
  const [state, tell] = useReducer(workbookImport, noWorkbook);
  const running = useRef<AbortController>(undefined);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  useEffect(() => () => running.current?.abort(), []);

  const begin = useCallback((): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);

  const read = useCallback(
    async (file: ChosenWorkbook, choice: ReadingChoice, signal: AbortSignal, hasMoved = false) => {
      tell({ kind: 'asked', choice, hasMoved });
      await store.getState().saveNow();
      if (signal.aborted) return;
      const reason = unsavedReason(store.getState().saving);
      if (reason !== undefined) return tell({ kind: 'unsaved', reason });
      tell({ kind: 'saved' });
      const reading = await readAsBefore(store.getState(), file.bytes, choice, signal);
      if (!signal.aborted) tell({ kind: 'answered', reading });
    },
    [store],
  );

  const trying = useCallback(
    async (act: (signal: AbortSignal) => Promise<void>): Promise<void> => {
      const signal = begin();
      try {
        await act(signal);
      } catch (error) {
        if (!signal.aborted) tell({ kind: 'failed', problems: problemsOf(error) });
      }
    },
    [begin],
  );

  const choose = useCallback(
    (given: File) =>
      void trying(async (signal) => {
        const named = { name: given.name, bytes: new Uint8Array() };
        tell({ kind: 'chosen', file: named });
        const bytes = await bytesOfFile(given, workbookSizeLimit, '请只留需要的工作表后再导入。');
        if (signal.aborted) return;
        const file = { ...named, bytes };
        tell({ kind: 'chosen', file });
        await read(file, firstChoice, signal);
      }),
    [trying, read],
  );

  const ask = useCallback(
    (choice: ReadingChoice) =>
      void trying(async (signal) => {
        const { file } = latest.current;
        if (file) await read(file, choice, signal);
      }),
    [trying, read],
  );

  const apply = useCallback(
    () =>
      void trying(async (signal) => {
        const { file, reading } = latest.current;
        if (!file || !reading) return;
        const { report, applyChanges, saveNow } = store.getState();
        if (report !== reading.before) return read(file, reading.choice, signal, true);
        tell({ kind: 'applying' });
        const { read: from } = reading;
        if (from.kind === 'export') keepMapping(from, localStorage);
        applyChanges(from.changes, { label: labelOf(file), isNamedInHistory: true });
        await saveNow();
        const unsaved = unsavedReason(store.getState().saving);
        tell({ kind: 'applied', count: from.changes.length, unsaved });
      }),
    [store, trying, read],
  );

  const end = useCallback((kind: 'cancelled' | 'putAway') => {
    running.current?.abort();
    tell({ kind });
  }, []);
  const cancel = useCallback(() => end('cancelled'), [end]);
  const putAway = useCallback(() => end('putAway'), [end]);
  return { state, choose, ask, cancel, putAway, apply };
}

const mostLetters = 60;

const labelOf = ({ name }: ChosenWorkbook): string =>
  `导入工作簿“${name.length > mostLetters ? `${name.slice(0, mostLetters)}…` : name}”`;
