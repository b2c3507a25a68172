import type { DerivedReport, DerivedTable } from '../../schemas/derive/derived-report.ts';
import type { Address } from '../../schemas/document/inline.ts';

/** The addresses of the printed cells the entry (`lines/<id>`) adds to, in the order of print. */
export function findPrinted(derived: DerivedReport, entry: Address): readonly Address[] {
  const part = `${entry}/`;
  const takes = (entries: readonly Address[]) => entries.some((own) => own === entry || own.startsWith(part));
  const cellsOf = ({ rows }: DerivedTable) =>
    rows.flatMap(({ cells }) => cells.filter(({ entries }) => takes(entries)).map(({ address }) => address));
  const found = derived.scopes.flatMap(({ tables, forms }) => [
    ...Object.values(tables).flatMap(cellsOf),
    ...Object.values(forms).flat().flatMap(cellsOf),
  ]);
  return [...new Set(found)];
}
