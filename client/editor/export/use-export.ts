import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoreApi } from 'zustand';
import { contract } from '../../../schemas/api/contract.ts';
import { problemsOf } from '../../api/problems-of.ts';
import { type DocumentWish, requestDocument } from '../../api/request-document.ts';
import { type ReceivedFile, requestFile } from '../../api/request-file.ts';
import { saveFile } from '../../documents/save-file.ts';
import type { Editor } from '../editor-state.ts';
import type { ExportFormat, ExportState, ExportWish } from './export-state.ts';
import { unsavedReason } from './unsaved-reason.ts';

export interface Exporting {
  readonly state: ExportState;
  /** Saves, then fetches the files one after another. */
  readonly start: (wish: ExportWish) => Promise<void>;
  readonly cancel: () => void;
}

export function useExport(store: StoreApi<Editor>): Exporting {
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  const running = useRef<AbortController>(undefined);

  const start = useCallback(
    async (wish: ExportWish): Promise<void> => {
      const { formats, sheet, isExchange, version } = wish;
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      const tell = (next: ExportState): void => {
        if (!signal.aborted) setState(next);
      };
      try {
        if (version === undefined) {
          tell({ phase: 'saving' });
          await store.getState().saveNow();
          const { saving } = store.getState();
          const reason = unsavedReason(saving);
          if (reason !== undefined)
            return tell({ phase: 'unsaved', reason, wish: { ...wish, version: saving.version } });
        }
        const { opened, saving } = store.getState();
        const purpose = isExchange ? ('exchange' as const) : ('export' as const);
        const wanted = { report: opened.summary.id, version: version ?? saving.version, purpose, sheet };
        const files: ReceivedFile[] = [];
        for (const format of formats) {
          if (signal.aborted) return;
          tell({ phase: 'making', format, received: 0 });
          const file = await fetchFile(format, wanted, signal, (received) =>
            tell({ phase: 'making', format, received }),
          );
          saveFile(file);
          files.push(file);
        }
        const gapCount = Math.max(0, ...files.map((file) => file.gapCount));
        tell({ phase: 'done', files: files.map(({ name }) => name), gapCount });
      } catch (error) {
        if (!signal.aborted) tell({ phase: 'failed', problems: problemsOf(error) });
      }
    },
    [store],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ phase: 'cancelled' });
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  return { state, start, cancel };
}

function fetchFile(
  format: ExportFormat,
  { report, version, purpose, sheet }: Omit<DocumentWish, 'format'>,
  signal: AbortSignal,
  onReceived: (part: number) => void,
): Promise<ReceivedFile> {
  if (format !== 'json')
    return requestDocument({ report, version, format, purpose, sheet }, signal, onReceived);
  return requestFile(
    contract.reportFile,
    { params: { report, version: String(version) }, signal },
    { name: '报告.json', onReceived },
  );
}
