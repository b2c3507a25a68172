import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { specialFundSchema } from '../../../schemas/model/project.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { amountColumn } from '../columns/amount-column.ts';
import { textColumn } from '../columns/text-column.ts';
import { toggleColumn } from '../columns/toggle-column.ts';
import { unitColumns } from '../columns/unit-columns.ts';
import { performanceColumn } from './performance-column.ts';

type SpecialFund = WorkingReport['specialFunds'][number];
const { name, purpose } = specialFundSchema.shape;

export const specialFundColumns = (
  units: WorkingReport['units'],
  moneyUnit: MoneyUnit,
): readonly GridColumn<SpecialFund>[] => [
  textColumn({ key: 'name', title: '专项资金名称', width: 200, schema: name, pinned: true }),
  ...unitColumns<SpecialFund>(units),
  amountColumn<SpecialFund>({ key: 'amount', title: '金额', moneyUnit }),
  performanceColumn<SpecialFund>(),
  textColumn({ key: 'purpose', title: '资金用途', width: 300, schema: purpose, multiline: true }),
  toggleColumn({
    key: 'notDisclosed',
    title: '不予公开',
    width: 60,
    hint: '勾选的专项资金不出现在任何表和正文中。',
  }),
];
