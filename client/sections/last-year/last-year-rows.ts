import { type Amount, subtract } from '../../../schemas/model/amount.ts';
import { categorySchema, type ThreePublicItem, threePublicItemSchema } from '../../../schemas/model/terms.ts';
import { termName } from '../terms/term-name.ts';
import type { LastYearRow, WorkingLastYear } from './last-year-row.ts';

/**
 * Every figure this year's text may compare with; `now` by the same ids. Of the items only those printed, and those that
 * have a figure.
 */
export function lastYearRows(
  entry: WorkingLastYear | undefined,
  now: ReadonlyMap<string, Amount>,
  printed: ReadonlySet<ThreePublicItem>,
): readonly LastYearRow[] {
  return [
    ...categorySchema.options.map((category) =>
      row(`expenditure.${category}`, termName(category), entry?.expenditure[category]),
    ),
    ...threePublicItemSchema.options
      .filter(isOffered)
      .map((item) => row(`threePublic.${item}`, termName(item), entry?.threePublic[item])),
    row('agencyOperatingCost', '机关运行经费', entry?.agencyOperatingCost),
  ];

  function isOffered(item: ThreePublicItem): boolean {
    return printed.has(item) || Boolean(entry?.threePublic[item]) || now.has(`threePublic.${item}`);
  }

  function row(id: string, label: string, before: Amount | '' = ''): LastYearRow {
    const present = now.get(id) ?? '';
    const difference = before && present ? subtract(present, before) : '';
    return { id, label, before, now: present, difference };
  }
}
