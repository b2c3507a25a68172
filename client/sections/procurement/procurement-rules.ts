import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { ListRules } from '../list/apply-grid-edits.ts';
import { withField } from '../list/with-field.ts';
import { blankFund } from './new-item.ts';

type Item = WorkingReport['procurement'][number];

const ofFund = ['source', 'carryOver', 'amount'];

export const procurementRules: ListRules<Item> = {
  assign: (item, column, value) => {
    if (!ofFund.includes(column)) return withField(item, column, value);
    const [fund = blankFund, ...others] = item.funds;
    return { ...item, funds: [{ ...fund, [column]: value }, ...others] };
  },
  inherit: (item, above) => ({
    ...item,
    unit: item.unit || (above?.unit ?? ''),
    origin: above && above.origin.kind !== 'stated' ? above.origin : item.origin,
  }),
};
