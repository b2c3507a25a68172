import type { Identity } from '../../pack/identity.ts';
import type { PrintedCell, PrintedTable } from '../subject/subject.ts';

export interface NamedCell {
  /** `支出总表“合计”行“基本支出”列`, for people. */
  readonly name: string;
  readonly cell: PrintedCell;
  readonly table: PrintedTable;
}

/** Cells added on either side. */
export interface Equation {
  readonly left: readonly NamedCell[];
  readonly right: readonly NamedCell[];
}

type Tables = Readonly<Record<string, PrintedTable>>;

/** Every equation the identity makes of the tables as they are printed. */
export function equationsOf(identity: Identity, tables: Tables): readonly Equation[] {
  switch (identity.kind) {
    case 'cells':
      return [{ left: cellsOf(identity.left), right: cellsOf(identity.right) }];
    case 'rows': {
      const table = tables[identity.table];
      return (identity.columns ?? table?.amountColumns ?? [])
        .map((column) => ({
          left: at(table, identity.total, column),
          right: identity.parts.flatMap((row) => at(table, row, column)),
        }))
        .filter(({ left }) => left.length > 0);
    }
    case 'columns': {
      const table = tables[identity.table];
      return (table?.rows ?? [])
        .map(({ key }) => ({
          left: at(table, key, identity.total),
          right: identity.parts.flatMap((column) => at(table, key, column)),
        }))
        .filter(({ left, right }) => left.length > 0 && right.length > 0);
    }
    case 'codeTree':
      return codeTreeEquations(tables[identity.table]);
    case 'sameCodes': {
      const { left, right } = identity;
      const keys = [left, ...right].flatMap(({ table }) => tables[table]?.rows.map(({ key }) => key) ?? []);
      return [...new Set(keys)].map((key) => ({
        left: at(tables[left.table], key, left.column),
        right: right.flatMap(({ table, column }) => at(tables[table], key, column)),
      }));
    }
  }

  function cellsOf(terms: readonly { table: string; row: string; column: string }[]): readonly NamedCell[] {
    return terms.flatMap(({ table, row, column }) => at(tables[table], row, column));
  }
}

function codeTreeEquations(table: PrintedTable | undefined): readonly Equation[] {
  if (!table) return [];
  const codes = table.rows.map(({ key }) => key).filter((key) => /^\d+$/.test(key));
  const parents = new Map<string, string[]>();
  for (const code of codes) {
    const parent = parentOf(code, codes);
    parents.set(parent, [...(parents.get(parent) ?? []), code]);
  }
  return table.amountColumns.flatMap((column) =>
    [...parents].map(([parent, children]) => ({
      left: at(table, parent, column),
      right: children.flatMap((code) => at(table, code, column)),
    })),
  );
}

/** The longest printed code that this one begins with; the total row where there is none. */
function parentOf(code: string, codes: readonly string[]): string {
  const above = codes.filter((other) => other !== code && code.startsWith(other));
  return above.sort((a, b) => b.length - a.length)[0] ?? 'total';
}

function at(table: PrintedTable | undefined, row: string, column: string): readonly NamedCell[] {
  const cell = table?.cells.get(`${row}/${column}`);
  if (!table || !cell) return [];
  return [{ name: `${table.title}${rowName(table, row)}`, cell, table }];
}

function rowName(table: PrintedTable, row: string): string {
  const label = table.rows.find(({ key }) => key === row)?.label ?? '';
  return label === '' ? '' : `“${label}”`;
}
