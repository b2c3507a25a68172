import type { Amount } from '../../../schemas/model/amount.ts';
import type { FiscalSource, ThreePublicItem } from '../../../schemas/model/terms.ts';
import type { GridEdit } from '../../grid/grid-contract.ts';
import type { ThreePublicEntries } from './three-public-row.ts';

/** The entries after cells of the table were written: the entry is made with its amount and goes with it. */
export function withThreePublic(
  entries: ThreePublicEntries,
  edits: readonly GridEdit[],
  newId: () => string,
): ThreePublicEntries {
  return edits.reduce((list, edit) => {
    const [unit = '', item] = edit.row.split('/');
    const isOne = (entry: ThreePublicEntries[number]) =>
      entry.unit === unit && entry.item === item && entry.fund === edit.column;
    const amount = edit.value as Amount | '';
    const index = list.findIndex(isOne);
    if (!amount) return list.filter((entry) => !isOne(entry));
    // An imported report may hold the same cell several times: what is typed is the whole of it.
    if (index >= 0)
      return list.flatMap((entry, at) => (at === index ? { ...entry, amount } : isOne(entry) ? [] : entry));
    const fund = edit.column as FiscalSource;
    return list.concat({ id: newId(), unit, item: item as ThreePublicItem, fund, amount });
  }, entries);
}
