import { useEffect, useState } from 'react';
import { type SavedVersion, useVersionPdf, type VersionPdf } from '../../preview/use-version-pdf.ts';
import { useEditor } from '../use-editor.ts';

/** The pages of what was saved last; asked for when a save has come through. */
export function usePrintedVersion(isWanted: boolean): VersionPdf {
  const { id, updatedAt } = useEditor(({ opened }) => opened.summary);
  const saving = useEditor((state) => state.saving);
  const [saved, setSaved] = useState<SavedVersion>({ version: saving.version, at: updatedAt });
  useEffect(() => {
    if (saving.phase === 'saved') setSaved({ version: saving.version, at: saving.at });
  }, [saving]);
  return useVersionPdf(id, saved, isWanted);
}
