import { useCallback } from 'react';
import type { NewReport } from '../../../schemas/api/reports.ts';
import { UploadPanel } from '../../upload/upload-panel.tsx';

interface Props {
  readonly onChange: (wanted: NewReport | undefined) => void;
}

/** A report file of the person's choice; a copy is made of it. */
export function FromFile({ onChange }: Props) {
  const take = useCallback(
    (report: unknown) => onChange(report === undefined ? undefined : { from: 'file', report }),
    [onChange],
  );
  return <UploadPanel onRead={take} />;
}
