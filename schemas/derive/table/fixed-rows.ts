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
    const shown = new Map(
      Object.entries(panels).map(([panel, rows]) => [
        panel,
        labelled(
          rows.filter((row) => isMet(row.when, context.words) && isInUse(row, factsOfPanel(panel))),
          ordinals,
          context,
        ),
      ]),
    );
    const lists = [...shown.values()];
    const height = Math.max(0, ...lists.map((rows) => rows.length));
    return Array.from({ length: height }, (_, index): DerivedRow => {
      const first = lists.find((rows) => rows[index] !== undefined)?.[index];
      const key = first?.key ?? String(index);
      count += 1;
      const cells = columns.map((column) => {
        const panel = 'panel' in column ? column.panel : undefined;
        const row = panel === undefined ? lists[0]?.[index] : shown.get(panel)?.[index];
        return cellOf(column, key, row, count);
      });
      return { key, role: 'item', cells };
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
    row: LabelledRow | undefined,
    rowNumber: number,
  ): DerivedCell {
    const address = `${context.scope}/${spec.id}/${row?.key ?? rowKey}/${column.key}`;
    switch (column.value) {
      case 'rowNumber':
        return textCell(String(rowNumber), address, 'center');
      case 'label':
        return labelCell(row, address, column.align);
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

function labelCell(row: LabelledRow | undefined, address: string, align: DerivedCell['align']): DerivedCell {
  const cell = textCell(row?.printed ?? '', address, align);
  return row?.indent ? { ...cell, indent: row.indent } : cell;
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
