import { produce } from 'immer';
import type { StoreApi } from 'zustand/vanilla';
import type { Editor } from '../../../client/editor/editor-state.ts';
import type { Amount } from '../../../schemas/model/amount.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';

/** One keystroke's worth: the amount of a line. */
export const typeAmount = (store: StoreApi<Editor>, id: string, amount: string, gesture?: string): void =>
  store.getState().edit(
    (draft) => {
      const line = draft.lines.find((own) => own.id === id);
      if (line) line.amount = amount as Amount;
    },
    { label: '修改金额', path: ['lines', { id }, 'amount'], ...(gesture ? { gesture } : {}) },
  );

export const amountOf = (report: WorkingReport, id: string): string | undefined =>
  report.lines.find((line) => line.id === id)?.amount;

export const withAmount =
  (id: string, amount: string) =>
  (report: WorkingReport): WorkingReport =>
    produce(report, (draft) => {
      const line = draft.lines.find((own) => own.id === id);
      if (line) line.amount = amount as Amount;
    });
