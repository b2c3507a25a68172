import type { Column, TableSpec } from '../../pack/table-spec.ts';
import type { DerivedCell, DerivedRow } from '../derived-report.ts';
import { type Fact, type FactsByKind, measured } from '../fact.ts';
import { groupBy } from '../group-by.ts';
import { amountCell, textCell } from './cell.ts';
import { leafColumns } from './columns.ts';
import { institutionItems } from './institution-items.ts';
import type { Item, ItemSource } from './item.ts';
import { procurementItems } from './procurement-items.ts';
import type { TableContext } from './table-context.ts';

/** A row an item; above them a total and a subtotal a unit, where the spec labels them. */
export function itemRows(source: ItemSource, spec: TableSpec, context: TableContext): readonly DerivedRow[] {
  const columns = leafColumns(spec.columns, context.words);
  const first = columns.find(({ value }) => value === 'field');
  const labelField = first?.value === 'field' ? first.field : '';
  const taken = new Map(columns.map((column) => [column.key, factsByOwner(column, context.facts)]));
  const items = { institutions: institutionItems, procurement: procurementItems }[source.of];
  return items(source, spec, context, labelField).map((item) => ({
    key: item.key,
    role: item.role,
    cells: columns.map((column) => cellOf(column, item, taken.get(column.key), spec, context)),
  }));
}

type FactsByOwner = ReadonlyMap<string | undefined, readonly Fact[]>;

const factsByOwner = (column: Column, facts: FactsByKind): FactsByOwner =>
  groupBy('measure' in column ? measured(column.measure, facts) : [], ({ owner }) => owner);

function factsOf(owners: readonly string[], taken: FactsByOwner): readonly Fact[] {
  const [only] = owners;
  return owners.length === 1 ? (taken.get(only) ?? []) : owners.flatMap((owner) => taken.get(owner) ?? []);
}

function cellOf(
  column: Column,
  item: Item,
  taken: FactsByOwner = new Map(),
  spec: TableSpec,
  { scope }: TableContext,
): DerivedCell {
  const address = `${scope}/${spec.id}/${item.key}/${column.key}`;
  switch (column.value) {
    case 'field':
      return {
        ...textCell(item.fields[column.field] ?? '', address, column.align),
        entries: item.entry === undefined ? [] : [item.entry],
      };
    case 'amount':
    case 'quantity':
      return amountCell(column, factsOf(item.owners, taken), address, spec.money);
    default:
      throw new Error(`column ${column.key} of ${spec.id} does not fit items`);
  }
}
