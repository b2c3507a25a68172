import type { Equation } from './equation.ts';
import type { NamedCell } from './named-cell.ts';

/** Whether the same cells, called the same, are added on both sides. */
export const isSameEquation = (a: Equation, b: Equation): boolean =>
  a.hasHiddenParts === b.hasHiddenParts && isSameSide(a.left, b.left) && isSameSide(a.right, b.right);

const isSameSide = (a: readonly NamedCell[], b: readonly NamedCell[]): boolean =>
  a.length === b.length && a.every((cell, index) => isSameCell(cell, b[index]));

const isSameCell = (a: NamedCell, b: NamedCell | undefined): boolean =>
  b !== undefined &&
  a.cell === b.cell &&
  a.owner === b.owner &&
  a.row === b.row &&
  a.column === b.column &&
  (a.table === b.table ||
    (a.table.labels === b.table.labels &&
      a.table.columnTitles === b.table.columnTitles &&
      a.table.title === b.table.title &&
      a.table.unit === b.table.unit &&
      a.table.scope === b.table.scope));
