import type { Equation } from './equation.ts';
import type { NamedCell } from './named-cell.ts';

/**
 * All that the outcome of an equation follows from. The tables themselves are not among it: what is remembered would hold on to
 * every table there ever was.
 */
export const whatEquationSays = ({ left, right, hasHiddenParts }: Equation): readonly unknown[] => [
  hasHiddenParts,
  left.length,
  ...[...left, ...right].flatMap(whatCellSays),
];

const whatCellSays = ({ cell, owner, row, column, table }: NamedCell): readonly unknown[] => [
  cell,
  owner,
  row,
  column,
  table.labels.get(row),
  table.columnTitles[column],
  table.title,
  table.unit,
  table.scope,
];
