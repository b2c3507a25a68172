import { isMet, type Placeholders } from '../../../schemas/derive/placeholders.ts';
import type { ThreePublicItem } from '../../../schemas/model/terms.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';

/** The items that a row of a table prints, with the report's choice of rows. */
export function printedItems({ tables }: Pack, options: Placeholders): ReadonlySet<ThreePublicItem> {
  const rows = Object.values(tables).flatMap((table) =>
    table.rows.kind === 'fixed'
      ? table.rows.groups.flatMap(({ panels }) => Object.values(panels).flat())
      : [],
  );
  return new Set(
    rows
      .filter(({ when }) => isMet(when, options))
      .flatMap(({ measure = [] }) =>
        measure.flatMap(({ fact, item = [] }) => (fact === 'threePublic' ? item : [])),
      ),
  );
}
