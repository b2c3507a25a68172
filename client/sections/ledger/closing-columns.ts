import { functionalClassSchema } from '../../../schemas/model/ledger.ts';
import { sourceSchema } from '../../../schemas/model/terms.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { amountColumn } from '../columns/amount-column.ts';
import { choiceColumn } from '../columns/choice-column.ts';
import { codeColumn } from '../columns/code-column.ts';
import { toggleColumn } from '../columns/toggle-column.ts';
import { unitColumns } from '../columns/unit-columns.ts';
import { unitOptions } from '../columns/unit-options.ts';
import { termOptions } from '../terms/term-options.ts';
import type { LedgerContext } from './ledger-context.ts';

type Closing = WorkingReport['closing'][number];

export function closingColumns({
  units,
  moneyUnit,
  options,
  nameOf,
}: Omit<LedgerContext, 'projects'>): readonly GridColumn<Closing>[] {
  const several = units.length > 1;
  const ofUnits = unitOptions(units);
  const counterparty = { key: 'counterparty', title: '补助或上缴单位', width: 160, options: ofUnits };
  return [
    ...unitColumns<Closing>(units),
    codeColumn({
      key: 'functionalClass',
      title: '功能科目（项）',
      width: 180,
      schema: functionalClassSchema,
      blank: '',
      options,
      nameOf,
    }),
    choiceColumn({
      key: 'source',
      title: '资金来源',
      width: 112,
      options: termOptions(sourceSchema.options),
      blank: '',
    }),
    toggleColumn({ key: 'carryOver', title: '上年结转', width: 58, hint: '留下的是上年结转的钱时打勾。' }),
    { ...amountColumn<Closing>({ key: 'amount', title: '金额', moneyUnit }), sticks: true },
    ...(several ? [choiceColumn<Closing>({ ...counterparty, blank: undefined })] : []),
  ];
}
