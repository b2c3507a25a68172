import { type Amount, subtract } from '../../../schemas/model/amount.ts';
import { categorySchema, threePublicItemSchema } from '../../../schemas/model/terms.ts';
import { categoryLabels } from '../terms/category-labels.ts';
import { threePublicLabels } from '../terms/three-public-labels.ts';
import type { LastYearRow, WorkingLastYear } from './last-year-row.ts';

/** Every figure this year's text may compare with; `now` by the same ids. */
export function lastYearRows(
  entry: WorkingLastYear | undefined,
  now: ReadonlyMap<string, Amount>,
): readonly LastYearRow[] {
  return [
    ...categorySchema.options.map((category) =>
      row(`expenditure.${category}`, categoryLabels[category], entry?.expenditure[category]),
    ),
    ...threePublicItemSchema.options.map((item) =>
      row(`threePublic.${item}`, threePublicLabels[item], entry?.threePublic[item]),
    ),
    row('agencyOperatingCost', '机关运行经费', entry?.agencyOperatingCost),
  ];

  function row(id: string, label: string, before: Amount | '' = ''): LastYearRow {
    const present = now.get(id) ?? '';
    const difference = before && present ? subtract(present, before) : '';
    return { id, label, before, now: present, difference };
  }
}
