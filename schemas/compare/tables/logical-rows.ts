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
  const wanted = new Map(columns.map((column) => [column.key, column]));
  return (table?.rows ?? []).flatMap(({ role, cells }) => {
    const own = new Map<string, DerivedCell>();
    for (const cell of cells) {
      const key = columnOf(cell.address);
      if (wanted.has(key)) own.set(key, cell);
    }
    const [first] = own.values();
    if (!first || [...own.values()].every(isFiller)) return [];
    return [{ key: rowOf(first.address), role, ...nameOf(own, wanted), ...entryOf(own), cells: own }];
  });
}

const rowOf = (address: string): string => address.split('/')[2] ?? '';
const columnOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** Fills up a panel that is shorter than the one beside it. */
const isFiller = ({ text, amount }: DerivedCell): boolean => text === '' && amount === undefined;

function nameOf(cells: ReadonlyMap<string, DerivedCell>, columns: ReadonlyMap<string, Column>): RowName {
  const textOf = (isWanted: (column: Column) => boolean): string => {
    const own = [...columns.values()].filter(isWanted);
    const given = own.map(({ key }) => cells.get(key)).filter((cell) => cell?.gap === undefined);
    return given.map((cell) => cell?.text.trim() ?? '').find((text) => text !== '') ?? '';
  };
  const name = textOf((column) => column.value !== 'code' && namesRow(column));
  return {
    code: textOf(({ value }) => value === 'code'),
    name: withoutOrdinal(name === '' ? textOf(({ value }) => value === 'field') : name),
  };
}

/** 一、 counts the rows that are printed: it is the row's position, not its name. */
const withoutOrdinal = (label: string): string => label.replace(/^[一二三四五六七八九十]+、/, '');

function entryOf(cells: ReadonlyMap<string, DerivedCell>): { readonly entry?: string } {
  const [entry, ...others] = [...cells.values()].find(({ amount }) => amount === undefined)?.entries ?? [];
  return entry !== undefined && others.length === 0 ? { entry } : {};
}
