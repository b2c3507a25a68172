import type { DerivedReport, DerivedScope, DerivedTable } from '../../../schemas/derive/derived-report.ts';
import type { Address } from '../../../schemas/document/inline.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';

/** A figure or typed text as it stands somewhere in print. */
export interface PrintedCell {
  readonly address: Address;
  readonly entries: readonly Address[];
  /** The table or the kind of sentence it stands in. */
  readonly title: string;
  readonly text: string;
}

type PrintedCells = ReadonlyMap<Address, PrintedCell>;

const known = new WeakMap<DerivedReport, PrintedCells>();

/** Everything of a report that leads to entries, by address; made when first asked for. */
export function printedCells(derived: DerivedReport, pack: Pack): PrintedCells {
  const before = known.get(derived);
  if (before) return before;
  const cells = new Map<Address, PrintedCell>();
  for (const scope of derived.scopes)
    for (const cell of cellsOfScope(scope, pack)) if (!cells.has(cell.address)) cells.set(cell.address, cell);
  known.set(derived, cells);
  return cells;
}

function cellsOfScope(scope: DerivedScope, pack: Pack): readonly PrintedCell[] {
  const tables = [...Object.values(scope.tables), ...Object.values(scope.forms).flat()];
  return [
    ...tables.flatMap(cellsOfTable),
    ...scope.projects.flatMap(({ budget, fiscal, other }) =>
      [budget, fiscal, other].map(({ address, entries, text }) => ({
        address,
        entries,
        text,
        title: sentences,
      })),
    ),
    ...figuresOf(scope, pack),
  ];
}

const sentences = '文字说明';

const cellsOfTable = ({ title, rows }: DerivedTable): readonly PrintedCell[] =>
  rows.flatMap(({ cells }) => cells.map(({ address, entries, text }) => ({ address, entries, title, text })));

function figuresOf({ figures, changes }: DerivedScope, pack: Pack): readonly PrintedCell[] {
  const own = Object.values(figures).map(({ address, entries }) => ({ address, entries }));
  const compared = Object.entries(changes).map(([name, { address }]) => ({
    address,
    entries: [...(figures[pack.changes[name]?.figure ?? '']?.entries ?? []), 'lastYear'],
  }));
  return [...own, ...compared].map((figure) => ({ ...figure, title: sentences, text: '' }));
}
