import { useCallback, useState } from 'react';
import type { Report } from '../../schemas/model/report.ts';
import type { Problem } from '../../schemas/problem.ts';
import { problemsOf } from '../api/problems-of.ts';
import { readReportFile } from './read-report-file.ts';

export interface Upload {
  /** The last file that could not be used, and why. */
  readonly failure: { readonly fileName: string; readonly problems: readonly Problem[] } | undefined;
  readonly isReading: boolean;
  readonly read: (file: File) => void;
}

export function useUpload(onRead: (report: Report, fileName: string) => void): Upload {
  const [failure, setFailure] = useState<Upload['failure']>();
  const [isReading, setReading] = useState(false);
  const read = useCallback(
    async (file: File) => {
      setFailure(undefined);
      setReading(true);
      try {
        onRead(await readReportFile(file), file.name);
      } catch (error) {
        setFailure({ fileName: file.name, problems: problemsOf(error) });
      } finally {
        setReading(false);
      }
    },
    [onRead],
  );
  return { failure, isReading, read };
}
