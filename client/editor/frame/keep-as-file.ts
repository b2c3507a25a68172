import { saveFile } from '../../documents/save-file.ts';
import type { EditorState } from '../editor-state.ts';

/** The report as typed, as a file: without the server, whatever its state. */
export function keepAsFile({ report }: Pick<EditorState, 'report'>): void {
  const { name, year } = report.department;
  const blob = new Blob([JSON.stringify(report, undefined, 2)], { type: 'application/json' });
  saveFile({ blob, name: `${name || '报告'}${year}年.json`, gapCount: 0 });
}
