import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkingReport } from '../../schemas/model/working-report.ts';
import type { Problem } from '../../schemas/problem.ts';
import { problemsOf } from '../api/problems-of.ts';
import { type ReadFile, readReportFile } from './read-report-file.ts';

export type Upload =
  | { readonly phase: 'none' | 'reading' }
  | ({ readonly phase: 'read'; readonly fileName: string } & ReadFile)
  | { readonly phase: 'unusable'; readonly fileName: string; readonly problems: readonly Problem[] };

interface Uploading {
  readonly upload: Upload;
  readonly read: (file: File) => void;
  readonly cancel: () => void;
}

/** The last file chosen; `onRead` is given what is in it, or undefined while nothing usable is. */
export function useUpload(onRead: (report: WorkingReport | undefined) => void): Uploading {
  const [upload, setUpload] = useState<Upload>({ phase: 'none' });
  const running = useRef<AbortController>(undefined);
  const read = useCallback(
    async (file: File) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const tell = (next: Upload): void => {
        if (!controller.signal.aborted) setUpload(next);
      };
      tell({ phase: 'reading' });
      onRead(undefined);
      try {
        const found = await readReportFile(file, controller.signal);
        tell({ phase: 'read', fileName: file.name, ...found });
        if (!controller.signal.aborted) onRead(found.report);
      } catch (error) {
        tell({ phase: 'unusable', fileName: file.name, problems: problemsOf(error) });
      }
    },
    [onRead],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    setUpload({ phase: 'none' });
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  return { upload, read, cancel };
}
