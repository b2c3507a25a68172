import { isSameList } from '../../is-same-list.ts';
import type { Identity } from '../../pack/identity.ts';
import { rememberFor } from '../../remember-for.ts';
import type { Outcome, Outcomes } from '../engine/outcome.ts';
import type { PrintedCell, PrintedTable } from '../subject/subject.ts';
import { compare } from './compare-sums.ts';
import { equationsOf } from './equations.ts';
import { cellsAt, equationNow, type PlannedEquation, plannedEquation } from './planned-equation.ts';
import type { Tables } from './tables.ts';

interface Compared {
  readonly cells: readonly (PrintedCell | undefined)[];
  readonly outcomes: readonly Outcome[];
}

const none: readonly Outcome[] = [];
const noRows: PrintedTable['rows'] = [];

/**
 * What the equations of an identity say. Which there are follows from the rows and columns alone; one is compared again only
 * where one of its cells prints something else.
 */
export function checkEquations(identity: Identity): (tables: Tables) => Outcomes {
  const plan = rememberFor<PrintedTable['rows'], readonly PlannedEquation[]>();
  const known = new WeakMap<PlannedEquation, Compared>();
  const outcomesOf = (planned: PlannedEquation, tables: Tables): readonly Outcome[] => {
    const cells = cellsAt(planned, tables);
    const earlier = known.get(planned);
    if (earlier && isSameList(earlier.cells, cells)) return earlier.outcomes;
    const outcomes = cells.some(isPrinted) ? [compare(identity, equationNow(planned, cells, tables))] : none;
    known.set(planned, { cells, outcomes });
    return outcomes;
  };
  return (tables) => {
    const all = Object.values(tables);
    const equations = plan(all[0]?.rows ?? noRows, all.flatMap(layoutOf), () =>
      equationsOf(identity, tables).map(plannedEquation),
    );
    return equations.map((planned) => outcomesOf(planned, tables));
  };
}

/** What tells which cells there are and what they are called. */
const layoutOf = ({
  scope,
  id,
  title,
  unit,
  rows,
  labels,
  amountColumns,
  columnTitles,
  withheldCodes,
}: PrintedTable): readonly unknown[] => [
  scope,
  id,
  title,
  unit,
  rows,
  labels,
  amountColumns,
  columnTitles,
  withheldCodes,
];

const isPrinted = (cell: PrintedCell | undefined): boolean => cell !== undefined && cell.text.trim() !== '';
