import type { GridFault } from '../grid-contract.ts';
import type { CellPlace } from './grid-layout.ts';
import type { CellFault, CellFaults } from './grid-state.ts';

/** The faults once these cells were understood and those not. The faults of other rows keep their identity. */
export function faultsAfter(
  faults: CellFaults,
  understood: readonly CellPlace[],
  added: readonly (GridFault & { readonly over: string })[],
): CellFaults {
  const mended = understood.filter(({ row, column }) => faults.get(row)?.has(column));
  if (mended.length === 0 && added.length === 0) return faults;
  const changed = new Map<string, Map<string, CellFault>>();
  const own = (row: string): Map<string, CellFault> => {
    const cells = changed.get(row) ?? new Map(faults.get(row));
    changed.set(row, cells);
    return cells;
  };
  for (const { row, column } of mended) own(row).delete(column);
  for (const { row, column, text, fault, over } of added) own(row).set(column, { text, fault, over });
  const all = new Map<string, ReadonlyMap<string, CellFault>>(faults);
  for (const [row, cells] of changed) {
    if (cells.size > 0) all.set(row, cells);
    else all.delete(row);
  }
  return all;
}
