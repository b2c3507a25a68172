import type { StoreApi } from 'zustand';
import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import type { Editor } from '../editor-state.ts';

const key = 'editor.moneyUnit';

/** The unit chosen last on this computer. */
export const keptMoneyUnit = (storage: Pick<Storage, 'getItem'>): MoneyUnit =>
  storage.getItem(key) === '万元' ? '万元' : '元';

/** Keeps the unit as it is chosen; answers how to stop. */
export const keepMoneyUnit = (store: StoreApi<Editor>, storage: Pick<Storage, 'setItem'>): (() => void) =>
  store.subscribe(({ moneyUnit }, before) => {
    if (moneyUnit !== before.moneyUnit) storage.setItem(key, moneyUnit);
  });
