import type { PrintedCell } from '../subject/subject.ts';
import type { Equation } from './equation.ts';
import type { NamedCell } from './named-cell.ts';
import type { Tables } from './tables.ts';

/** An equation by the places of its cells: it stays as it is while figures change. */
export interface PlannedEquation extends Omit<Equation, 'left' | 'right'> {
  readonly places: readonly CellPlace[];
  /** So many of the places are its left side. */
  readonly left: number;
}

interface CellPlace {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly key: string;
}

export function plannedEquation({ left, right, ...rest }: Equation): PlannedEquation {
  const places = [...left, ...right].map(({ table, row, column }) => ({
    table: table.id,
    row,
    column,
    key: `${row}/${column}`,
  }));
  return { ...rest, places, left: left.length };
}

/** What is printed at its places. */
export const cellsAt = ({ places }: PlannedEquation, tables: Tables): readonly (PrintedCell | undefined)[] =>
  places.map(({ table, key }) => tables[table]?.cells.get(key));

/** The equation of the figures as they are printed now. */
export function equationNow(
  { places, left, ...rest }: PlannedEquation,
  cells: readonly (PrintedCell | undefined)[],
  tables: Tables,
): Equation {
  const named = places.flatMap(({ table: id, row, column }, index): readonly NamedCell[] => {
    const [table, cell] = [tables[id], cells[index]];
    return table && cell ? [{ table, row, column, cell }] : [];
  });
  return { ...rest, left: named.slice(0, left), right: named.slice(left) };
}
