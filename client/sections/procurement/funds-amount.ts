import { type Amount, sum } from '../../../schemas/model/amount.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';

/** What the item costs: its funds added up; blank while none is filled in. */
export function fundsAmount({ funds }: WorkingReport['procurement'][number]): Amount | '' {
  const amounts = funds.flatMap(({ amount }) => amount || []);
  return amounts.length === 0 ? '' : sum(amounts);
}
