import { contract } from '../../../schemas/api/contract.ts';
import { applyChanges } from '../../../schemas/edit/apply-changes.ts';
import { request } from '../../api/request.ts';
import type { EditorState } from '../editor-state.ts';
import type { ReadingChoice, WorkbookReading } from './workbook-import.ts';

/** What the workbook would change in the report, all of which is saved. @throws Refused, Unreachable, or `AbortError` */
export async function requestReading(
  { opened, saving, report: before }: Pick<EditorState, 'opened' | 'saving' | 'report'>,
  bytes: Uint8Array<ArrayBuffer>,
  choice: ReadingChoice,
  signal: AbortSignal,
): Promise<WorkbookReading> {
  const { mode, wish } = choice;
  const read = await request(contract.readWorkbook, {
    params: { report: opened.summary.id, version: String(saving.version) },
    query: { mode, ...(wish ? { mapping: JSON.stringify(wish) } : {}) },
    body: bytes,
    signal,
  });
  return { read, choice, before, after: applyChanges(before, read.changes).report };
}
