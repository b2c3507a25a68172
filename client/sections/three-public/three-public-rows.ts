import { type Amount, sum } from '../../../schemas/model/amount.ts';
import {
  type FiscalSource,
  fiscalSources,
  type ThreePublicItem,
  threePublicItemSchema,
} from '../../../schemas/model/terms.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { termName } from '../terms/term-name.ts';
import type { ThreePublicEntries, ThreePublicRow } from './three-public-row.ts';

interface Sources {
  readonly units: WorkingReport['units'];
  readonly entries: ThreePublicEntries;
  readonly drawn: ThreePublicEntries;
  readonly printed: ReadonlySet<ThreePublicItem>;
}

/** The items printed, of every unit, with what is entered and what would be drawn; no amount entered is hidden. */
export function threePublicRows({ units, entries, drawn, printed }: Sources): readonly ThreePublicRow[] {
  const entered = amountsByRow(entries);
  const given = amountsByRow(drawn);
  const ofUnit = ({ id: unit, name }: WorkingReport['units'][number], index: number) =>
    threePublicItemSchema.options.map((item): ThreePublicRow => {
      const id = `${unit}/${item}`;
      const amounts = fiscalSources.map((fund) => [fund, total(entered.get(`${id}/${fund}`))] as const);
      return {
        id,
        item,
        isPrinted: printed.has(item),
        unitName: name || `第 ${index + 1} 个单位`,
        label: termName(item),
        ...(Object.fromEntries(amounts) as Record<FiscalSource, Amount | ''>),
        total: total(amounts.flatMap(([, amount]) => amount || [])),
        drawn: total(fiscalSources.flatMap((fund) => given.get(`${id}/${fund}`) ?? [])),
      };
    });
  return units.flatMap(ofUnit).filter((row) => row.isPrinted || row.total !== '');
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
