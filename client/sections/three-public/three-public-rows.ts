import { type Amount, sum } from '../../../schemas/model/amount.ts';
import { type FiscalSource, fiscalSources, threePublicItemSchema } from '../../../schemas/model/terms.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { threePublicLabels } from '../terms/three-public-labels.ts';
import type { ThreePublicEntries, ThreePublicRow } from './three-public-row.ts';

/** Every item of every unit, with what is entered and what would be drawn. */
export function threePublicRows(
  units: WorkingReport['units'],
  entries: ThreePublicEntries,
  drawn: ThreePublicEntries,
): readonly ThreePublicRow[] {
  const entered = amountsByRow(entries);
  const given = amountsByRow(drawn);
  return units.flatMap(({ id: unit, name }, index) =>
    threePublicItemSchema.options.map((item) => {
      const id = `${unit}/${item}`;
      const amounts = fiscalSources.map((fund) => [fund, total(entered.get(`${id}/${fund}`))] as const);
      return {
        id,
        unitName: name || `第 ${index + 1} 个单位`,
        label: threePublicLabels[item],
        ...(Object.fromEntries(amounts) as Record<FiscalSource, Amount | ''>),
        total: total(amounts.flatMap(([, amount]) => amount || [])),
        drawn: total(fiscalSources.flatMap((fund) => given.get(`${id}/${fund}`) ?? [])),
      };
    }),
  );
}

/** A blank stays a blank. */
const total = (amounts: readonly Amount[] = []): Amount | '' => (amounts.length === 0 ? '' : sum(amounts));

function amountsByRow(entries: ThreePublicEntries): ReadonlyMap<string, readonly Amount[]> {
  const amounts = new Map<string, Amount[]>();
  for (const { unit, item, fund, amount } of entries) {
    const key = `${unit}/${item}/${fund}`;
    if (amount) amounts.set(key, [...(amounts.get(key) ?? []), amount]);
  }
  return amounts;
}
