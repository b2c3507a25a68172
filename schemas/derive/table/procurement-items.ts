import { isWithin } from '../../model/identity.ts';
import type { ProcurementItem } from '../../model/procurement.ts';
import type { TableSpec } from '../../pack/table-spec.ts';
import { disclosedProcurement } from '../facts/procurement-facts.ts';
import { groupBy } from '../group-by.ts';
import { fillPlaceholders } from '../placeholders.ts';
import type { Item, ItemSource } from './item.ts';
import { procurementFields } from './item-fields.ts';
import type { TableContext } from './table-context.ts';

/** 政府采购: a total, then the disclosed items unit by unit under a subtotal each. */
export function procurementItems(
  source: ItemSource,
  spec: TableSpec,
  context: TableContext,
  labelField: string,
): readonly Item[] {
  const { report, scope, words } = context;
  const shown = disclosedProcurement(report).filter(({ unit }) => isWithin(scope, unit));
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
