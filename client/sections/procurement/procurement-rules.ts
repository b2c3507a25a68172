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
    ...(above && { origin: originLike(above.origin) }),
  }),
};

/** The budget an older report printed with an item is that item's. */
const originLike = (origin: Item['origin']): Item['origin'] =>
  origin.kind === 'stated' ? { kind: 'stated', name: origin.name } : origin;
