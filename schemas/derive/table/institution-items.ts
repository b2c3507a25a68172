import { isWithin } from '../../model/identity.ts';
import type { TableSpec } from '../../pack/table-spec.ts';
import type { Item, ItemSource } from './item.ts';
import { institutionFields } from './item-fields.ts';
import type { TableContext } from './table-context.ts';

/** 机构设置: the units of the scope, each with the bodies it keeps without a budget of their own. */
export function institutionItems(
  _: ItemSource,
  __: TableSpec,
  { report, scope, pack }: TableContext,
): readonly Item[] {
  return report.units
    .filter(({ id }) => isWithin(scope, id))
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
