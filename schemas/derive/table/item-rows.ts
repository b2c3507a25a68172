import { departmentScope } from '../../model/identity.ts';
import type { ProcurementItem } from '../../model/procurement.ts';
import type { Column, RowSource, TableSpec } from '../../pack/table-spec.ts';
import type { DerivedCell, DerivedRow } from '../derived-report.ts';
import { type Fact, type FactsByKind, measured } from '../fact.ts';
import { groupBy } from '../group-by.ts';
import { fillPlaceholders } from '../placeholders.ts';
import { isDisclosed } from '../scope-facts.ts';
import { amountCell, textCell } from './cell.ts';
import { leafColumns } from './columns.ts';
import { institutionFields, procurementFields } from './item-fields.ts';
import type { TableContext } from './table-context.ts';

type ItemSource = Extract<RowSource, { kind: 'items' }>;
interface Item {
  readonly key: string;
  readonly role: DerivedRow['role'];
  /** The fields this row prints; a total row prints its label in the first field. */
  readonly fields: Readonly<Record<string, string>>;
  /** The items whose money its amounts add up. */
  readonly owners: readonly string[];
  /** The entry its fields come from; a total has none of its own. */
  readonly entry?: string;
}

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
      return amountCell(
        column,
        item.owners.flatMap((owner) => taken.get(owner) ?? []),
        address,
        spec.money,
      );
    default:
      throw new Error(`column ${column.key} of ${spec.id} does not fit items`);
  }
}

function institutionItems(
  _: ItemSource,
  __: TableSpec,
  { report, scope, pack }: TableContext,
): readonly Item[] {
  return report.units
    .filter(({ id }) => scope === departmentScope || id === scope)
    .flatMap((unit) => [
      {
        key: unit.id,
        role: 'item' as const,
        fields: institutionFields(unit, pack),
        owners: [],
        entry: `units/${unit.id}`,
      },
      ...report.institutions
        .filter((institution) => institution.unit === unit.id)
        .map(({ id, name, natureLabel, grade, funding }) => ({
          key: id,
          role: 'item' as const,
          fields: { name, nature: natureLabel, grade, funding },
          owners: [],
          entry: `institutions/${id}`,
        })),
    ]);
}

function procurementItems(
  source: ItemSource,
  spec: TableSpec,
  context: TableContext,
  labelField: string,
): readonly Item[] {
  const { report, scope, words } = context;
  const hidden = new Set(report.projects.filter((p) => p.notDisclosed).map(({ id }) => id));
  const shown = report.procurement.filter(
    (item) => (scope === departmentScope || item.unit === scope) && isDisclosed(item, hidden),
  );
  if (shown.length === 0) return [];
  const total = (key: string, label: string | undefined, members: readonly string[]): readonly Item[] =>
    label === undefined
      ? []
      : [
          {
            key,
            role: 'total',
            fields: { [labelField]: label },
            owners: members,
          },
        ];
  const unitName = (id: string) => report.units.find((unit) => unit.id === id)?.name ?? '';
  return [
    ...total(
      'total',
      source.totalLabel,
      shown.map(({ id }) => id),
    ),
    ...[...groupBy(inUnitOrder(shown, context), ({ unit }) => unit)].flatMap(([unit, items]) => [
      ...total(
        unit,
        source.subtotalLabel && fillPlaceholders(source.subtotalLabel, { ...words, unit: unitName(unit) }),
        items.map(({ id }) => id),
      ),
      ...items.map((item) => ({
        key: item.id,
        role: 'item' as const,
        fields: procurementFields(item, spec.money, context),
        owners: [item.id],
        entry: `procurement/${item.id}`,
      })),
    ]),
  ];
}

function inUnitOrder(
  items: readonly ProcurementItem[],
  { report }: TableContext,
): readonly ProcurementItem[] {
  return report.units.flatMap(({ id }) => items.filter(({ unit }) => unit === id));
}
