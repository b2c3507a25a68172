import { isZero, sum } from '../../model/amount.ts';
import type { Column, FixedRow, RowSource, TableSpec } from '../../pack/table-spec.ts';
import type { DerivedCell, DerivedRow } from '../derived-report.ts';
import { type Fact, type FactsByKind, measured, measures } from '../fact.ts';
import { fillPlaceholders, isMet } from '../placeholders.ts';
import { amountCell, textCell } from './cell.ts';
import { chineseNumber } from './chinese-number.ts';
import { leafColumns } from './columns.ts';
import type { TableContext } from './table-context.ts';

type FixedSource = Extract<RowSource, { kind: 'fixed' }>;
type LabelledRow = FixedRow & { readonly printed: string };

/** Rows a pack lists: panels side by side, group under group. */
export function fixedRows(
  source: FixedSource,
  spec: TableSpec,
  context: TableContext,
): readonly DerivedRow[] {
  const columns = leafColumns(spec.columns, context.words);
  const taken = new Map(columns.map((column) => [column.key, factsOf(column, context.facts)]));
  if (source.whenEmpty === 'noRows' && [...taken.values()].every((facts) => facts.length === 0)) return [];
  let count = 0;
  return source.groups.flatMap(({ ordinals, panels }) => {
    const shown = mapValues(panels, (rows, panel) =>
      labelled(
        rows.filter((row) => isMet(row.when, context.words) && isInUse(row, factsOfPanel(panel))),
        ordinals,
        context,
      ),
    );
    const height = Math.max(0, ...Object.values(shown).map((rows) => rows.length));
    return Array.from({ length: height }, (_, index) => {
      const rows = mapValues(shown, (panel) => panel[index]);
      const key = Object.values(rows).find((row) => row !== undefined)?.key ?? String(index);
      count += 1;
      return { key, role: 'item' as const, cells: columns.map((column) => cellOf(column, key, rows, count)) };
    });
  });

  function factsOfPanel(panel: string): readonly (readonly Fact[])[] {
    return columns
      .filter((column) => !('panel' in column) || column.panel === undefined || column.panel === panel)
      .map(({ key }) => taken.get(key) ?? []);
  }

  function cellOf(
    column: Column,
    rowKey: string,
    rows: Readonly<Record<string, LabelledRow | undefined>>,
    rowNumber: number,
  ): DerivedCell {
    const row = 'panel' in column && column.panel !== undefined ? rows[column.panel] : Object.values(rows)[0];
    const address = `${context.scope}/${spec.id}/${row?.key ?? rowKey}/${column.key}`;
    switch (column.value) {
      case 'rowNumber':
        return textCell(String(rowNumber), address, 'center');
      case 'label':
        return { ...textCell(row?.printed ?? '', address, column.align), indent: row?.indent ?? 0 };
      case 'amount':
      case 'quantity':
        return row?.measure
          ? amountCell(
              column,
              (taken.get(column.key) ?? []).filter((fact) => measures(row.measure ?? [], fact)),
              address,
              spec.money,
            )
          : textCell('', address, column.align);
      default:
        throw new Error(`column ${column.key} of ${spec.id} does not fit fixed rows`);
    }
  }
}

function labelled(
  rows: readonly FixedRow[],
  ordinals: boolean,
  { words }: TableContext,
): readonly LabelledRow[] {
  let ordinal = 0;
  return rows.map((row) => {
    const label = fillPlaceholders(row.label, words);
    if (!ordinals || !row.numbered) return { ...row, printed: label };
    ordinal += 1;
    return { ...row, printed: `${chineseNumber(ordinal)}、${label}` };
  });
}

const factsOf = (column: Column, facts: FactsByKind): readonly Fact[] =>
  'measure' in column ? measured(column.measure, facts) : [];

/** Whether any cell of the row is more or less than zero. */
const isInUse = (
  { onlyInUse, measure = [] }: FixedRow,
  factsOfColumns: readonly (readonly Fact[])[],
): boolean =>
  !onlyInUse ||
  factsOfColumns.some((facts) => {
    const own = facts.filter((fact) => measures(measure, fact));
    return !isZero(sum(own.map(({ amount }) => amount)));
  });

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
