import { useCallback, useState } from 'react';
import type { WorkingReport } from '../../schemas/model/working-report.ts';
import type { Problem } from '../../schemas/problem.ts';
import { problemsOf } from '../api/problems-of.ts';
import { readReportFile } from './read-report-file.ts';

export type Upload =
  | { readonly phase: 'none' | 'reading' }
  | { readonly phase: 'read'; readonly fileName: string; readonly report: WorkingReport }
  | { readonly phase: 'unusable'; readonly fileName: string; readonly problems: readonly Problem[] };

/** The last file chosen; `onRead` is given what is in it, or undefined while nothing usable is. */
export function useUpload(onRead: (report: WorkingReport | undefined) => void): {
  readonly upload: Upload;
  readonly read: (file: File) => void;
} {
  const [upload, setUpload] = useState<Upload>({ phase: 'none' });
  const read = useCallback(
    async (file: File) => {
      setUpload({ phase: 'reading' });
      onRead(undefined);
      try {
        const report = await readReportFile(file);
        setUpload({ phase: 'read', fileName: file.name, report });
        onRead(report);
      } catch (error) {
        setUpload({ phase: 'unusable', fileName: file.name, problems: problemsOf(error) });
      }
    },
    [onRead],
  );
  return { upload, read };
}
