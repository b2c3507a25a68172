import type { DerivedReport } from '../../../schemas/derive/derived-report.ts';
import type { Address } from '../../../schemas/document/inline.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { type PrintedCell, printedCells } from './printed-cells.ts';

/** The cells that print the entries named, or that are named themselves, in the order of print. */
export function cellsOfEntries(
  wanted: readonly Address[],
  derived: DerivedReport,
  pack: Pack,
): readonly PrintedCell[] {
  const isWanted = (entry: Address): boolean =>
    wanted.some((address) => entry === address || entry.startsWith(`${address}/`));
  return [...printedCells(derived, pack).values()].filter(
    ({ address, entries }) => wanted.includes(address) || entries.some(isWanted),
  );
}
