import type { PrintedTable } from '../subject/subject.ts';
import type { Equation } from './equation.ts';
import { namedCell } from './named-cell.ts';

/** The first total row is all items, every later one the items below it. */
export function itemTreeEquations(table: PrintedTable | undefined): readonly Equation[] {
  if (!table) return [];
  const groups = itemsByTotal(table);
  return table.amountColumns.flatMap((column) =>
    [...groups].map(([total, items]) => ({
      left: namedCell(table, total, column),
      right: items.flatMap((item) => namedCell(table, item, column)),
    })),
  );
}

function itemsByTotal({ rows }: PrintedTable): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  let whole: string[] | undefined;
  let current: string[] | undefined;
  for (const { key, role } of rows) {
    if (role === 'total') {
      current = [];
      whole ??= current;
      groups.set(key, current);
    } else if (role === 'item') {
      current?.push(key);
      if (whole !== current) whole?.push(key);
    }
  }
  return groups;
}
