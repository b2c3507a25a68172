import type { PrintedTable } from '../subject/subject.ts';
import type { Equation } from './equation.ts';
import { namedCell } from './named-cell.ts';

const total = 'total';

/** A code's row is the rows right below it added; the total row those of no printed parent. */
export function codeTreeEquations(table: PrintedTable | undefined): readonly Equation[] {
  if (!table) return [];
  const parents = [...childrenByParent(table)];
  return table.amountColumns.flatMap((column) =>
    parents.map(([parent, children]) => ({
      left: namedCell(table, parent, column),
      right: children.flatMap((code) => namedCell(table, code, column)),
      ...(hasHiddenBelow(parent, table) ? { hasHiddenParts: true } : {}),
    })),
  );
}

function childrenByParent({ rows }: PrintedTable): ReadonlyMap<string, readonly string[]> {
  const codes = new Set(rows.map(({ key }) => key).filter((key) => /^\d+$/.test(key)));
  const children = new Map<string, string[]>();
  for (const code of codes) {
    const parent = parentOf(code, codes);
    const siblings = children.get(parent);
    if (siblings) siblings.push(code);
    else children.set(parent, [code]);
  }
  return children;
}

/** The longest printed code that this one begins with; the total row where there is none. */
function parentOf(code: string, codes: ReadonlySet<string>): string {
  for (let length = code.length - 1; length > 0; length--) {
    const above = code.slice(0, length);
    if (codes.has(above)) return above;
  }
  return total;
}

const hasHiddenBelow = (parent: string, { withheldCodes }: PrintedTable): boolean =>
  parent !== total && withheldCodes.some((code) => code.startsWith(parent));
