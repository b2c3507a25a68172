import type { StoreApi } from 'zustand';
import { contract } from '../../../schemas/api/contract.ts';
import { UnusableInput } from '../../../schemas/problem.ts';
import { requestFile } from '../../api/request-file.ts';
import { type Action, useAction } from '../../api/use-action.ts';
import { saveFile } from '../../documents/save-file.ts';
import type { Editor } from '../editor-state.ts';
import { unsavedReason } from '../export/unsaved-reason.ts';

/** Saves what is typed, then hands that version as a workbook to the browser's downloads. */
export const useWorkbookDownload = (store: StoreApi<Editor>): Action<[]> =>
  useAction(async () => {
    await store.getState().saveNow();
    const { opened, saving } = store.getState();
    const message = unsavedReason(saving);
    if (message !== undefined) throw new UnusableInput([{ where: '', message }]);
    const params = { report: opened.summary.id, version: String(saving.version) };
    saveFile(await requestFile(contract.workbook, { params }, { name: '预算公开填报表.xlsx' }));
  });
