import type { DerivedCell, DerivedRow, DerivedTable } from '../../derive/derived-report.ts';
import type { Column } from '../../pack/table-spec.ts';
import type { RowName } from './compared-table.ts';
import { namesRow } from './table-panels.ts';

/** A row by its key, whatever stands beside it in print. */
export interface LogicalRow extends RowName {
  readonly key: string;
  readonly role: DerivedRow['role'];
  /** The entry its own fields come from. */
  readonly entry?: string;
  readonly cells: ReadonlyMap<string, DerivedCell>;
}

/**
 * The rows of a table in the columns of one panel. Panels stand side by side, row by row, with nothing to do with each other:
 * the address of a cell says of which row it is.
 */
export function logicalRows(
  table: DerivedTable | undefined,
  columns: readonly Column[],
): readonly LogicalRow[] {
  const wanted = new Set(columns.map(({ key }) => key));
  const naming = namingColumns(columns);
  return (table?.rows ?? []).flatMap(({ role, cells }) => {
    const own = new Map<string, DerivedCell>();
    let isFilled = false;
    for (const cell of cells) {
      const key = columnOf(cell.address);
      if (!wanted.has(key)) continue;
      own.set(key, cell);
      isFilled ||= !isFiller(cell);
    }
    const [first] = own.values();
    if (!first || !isFilled) return [];
    return [{ key: rowOf(first.address), role, ...nameOf(own, naming), ...entryOf(own), cells: own }];
  });
}

const rowOf = (address: string): string => address.split('/')[2] ?? '';
const columnOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** Fills up a panel that is shorter than the one beside it. */
const isFiller = ({ text, amount }: DerivedCell): boolean => text === '' && amount === undefined;

/** The columns that say a row's code, its name, and what stands for a name where there is none. */
interface NamingColumns {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly fields: readonly string[];
}

function namingColumns(columns: readonly Column[]): NamingColumns {
  const keys = (isWanted: (column: Column) => boolean) => columns.filter(isWanted).map(({ key }) => key);
  return {
    codes: keys(({ value }) => value === 'code'),
    names: keys((column) => column.value !== 'code' && namesRow(column)),
    fields: keys(({ value }) => value === 'field'),
  };
}

function nameOf(cells: ReadonlyMap<string, DerivedCell>, { codes, names, fields }: NamingColumns): RowName {
  const name = firstText(cells, names);
  return {
    code: firstText(cells, codes),
    name: withoutOrdinal(name === '' ? firstText(cells, fields) : name),
  };
}

/** A name that has yet to be given is none. */
function firstText(cells: ReadonlyMap<string, DerivedCell>, columns: readonly string[]): string {
  for (const column of columns) {
    const cell = cells.get(column);
    const text = cell?.gap === undefined ? (cell?.text.trim() ?? '') : '';
    if (text !== '') return text;
  }
  return '';
}

/** 一、 counts the rows that are printed: it is the row's position, not its name. */
const withoutOrdinal = (label: string): string => label.replace(/^[一二三四五六七八九十]+、/, '');

function entryOf(cells: ReadonlyMap<string, DerivedCell>): { readonly entry?: string } {
  for (const { amount, entries } of cells.values()) {
    if (amount !== undefined) continue;
    const [entry, ...others] = entries;
    return entry !== undefined && others.length === 0 ? { entry } : {};
  }
  return {};
}
