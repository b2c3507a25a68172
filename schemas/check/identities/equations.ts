import { assertNever } from '../../assert-never.ts';
import type { Identity, Term } from '../../pack/identity.ts';
import type { PrintedTable } from '../subject/subject.ts';
import { codeTreeEquations } from './code-tree-equations.ts';
import type { Equation } from './equation.ts';
import { itemTreeEquations } from './item-tree-equations.ts';
import { type NamedCell, namedCell } from './named-cell.ts';
import type { Tables } from './tables.ts';

type Of<Kind extends Identity['kind']> = Extract<Identity, { kind: Kind }>;

/** Every equation the identity makes of the rows and columns of the tables. */
export const equationsOf = (identity: Identity, tables: Tables): readonly Equation[] =>
  everyEquation(identity, tables).filter(({ left, right }) => left.length > 0 && right.length > 0);

function everyEquation(identity: Identity, tables: Tables): readonly Equation[] {
  switch (identity.kind) {
    case 'cells':
      return [{ left: cellsOf(identity.left, tables), right: cellsOf(identity.right, tables) }];
    case 'rows':
      return rowEquations(identity, tables[identity.table]);
    case 'columns':
      return columnEquations(identity, tables[identity.table]);
    case 'codeTree':
      return codeTreeEquations(tables[identity.table]);
    case 'itemTree':
      return itemTreeEquations(tables[identity.table]);
    case 'sameCodes':
      return sameCodeEquations(identity, tables);
    default:
      return assertNever(identity);
  }
}

const cellsOf = (terms: readonly Term[], tables: Tables): readonly NamedCell[] =>
  terms.flatMap(({ table, row, column }) => namedCell(tables[table], row, column));

const rowEquations = (
  { columns, total, parts }: Of<'rows'>,
  table: PrintedTable | undefined,
): readonly Equation[] =>
  (columns ?? table?.amountColumns ?? []).map((column) => ({
    left: namedCell(table, total, column),
    right: parts.flatMap((row) => namedCell(table, row, column)),
  }));

const columnEquations = (
  { total, parts }: Of<'columns'>,
  table: PrintedTable | undefined,
): readonly Equation[] =>
  [...(table?.labels.keys() ?? [])].map((row) => ({
    left: namedCell(table, row, total),
    right: parts.flatMap((column) => namedCell(table, row, column)),
  }));

/** Where a side is keyed by more than the code, only the codes it prints can be held against it. */
function sameCodeEquations({ left, right }: Of<'sameCodes'>, tables: Tables): readonly Equation[] {
  const sides = [left, ...right];
  const prefixed = sides.filter(({ prefix }) => prefix !== undefined);
  const codes = new Set((prefixed.length > 0 ? prefixed : sides).flatMap((side) => codesOf(side, tables)));
  return [...codes].map((code) => ({
    left: atCode(left, code, tables),
    right: right.flatMap((side) => atCode(side, code, tables)),
  }));
}

type Side = Of<'sameCodes'>['left'];

const atCode = ({ table, column, prefix = '' }: Side, code: string, tables: Tables): readonly NamedCell[] =>
  namedCell(tables[table], `${prefix}${code}`, column);

function codesOf({ table, column, prefix = '' }: Side, tables: Tables): readonly string[] {
  const printed = tables[table];
  return [...(printed?.labels.keys() ?? [])]
    .filter((row) => row.startsWith(prefix) && printed?.cells.has(`${row}/${column}`))
    .map((row) => row.slice(prefix.length));
}
