import type { DerivedTable } from '../../../schemas/derive/derived-report.ts';
import type { Address } from '../../../schemas/document/inline.ts';

const none: ReadonlySet<Address> = new Set();

/** Cells that print something else than before; none where it was another table. */
export function changedCells(before: DerivedTable, after: DerivedTable): ReadonlySet<Address> {
  if (before === after || before.id !== after.id || before.scope !== after.scope) return none;
  const texts = new Map(cellsOf(before).map(({ address, text }) => [address, text]));
  const changed = cellsOf(after).filter(({ address, text }) => (texts.get(address) ?? '') !== text);
  return changed.length === 0 ? none : new Set(changed.map(({ address }) => address));
}

const cellsOf = ({ rows }: DerivedTable) => rows.flatMap(({ cells }) => cells);
