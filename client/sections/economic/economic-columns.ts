import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { economicClassSchema } from '../../../schemas/model/ledger.ts';
import { costKindSchema, sourceSchema } from '../../../schemas/model/terms.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn, GridOption } from '../../grid/grid-contract.ts';
import { amountColumn } from '../columns/amount-column.ts';
import { choiceColumn } from '../columns/choice-column.ts';
import { codeColumn } from '../columns/code-column.ts';
import { projectColumn } from '../columns/project-column.ts';
import { unitColumns } from '../columns/unit-columns.ts';
import { termOptions } from '../terms/term-options.ts';

type Line = WorkingReport['economicLines'][number];

interface EconomicContext {
  readonly units: WorkingReport['units'];
  readonly projects: WorkingReport['projects'];
  readonly moneyUnit: MoneyUnit;
  readonly options: () => Promise<readonly GridOption[]>;
  readonly nameOf: (code: string) => string | undefined;
  readonly governmentOptions: () => Promise<readonly GridOption[]>;
  readonly governmentNameOf: (code: string) => string | undefined;
}

export const economicColumns = (context: EconomicContext): readonly GridColumn<Line>[] => [
  ...unitColumns<Line>(context.units),
  choiceColumn({ key: 'source', title: '资金来源', width: 112, options: sources, blank: '' }),
  codeColumn({
    key: 'economicClass',
    title: '经济分类（款）',
    width: 180,
    schema: economicClassSchema,
    blank: '',
    options: context.options,
    nameOf: context.nameOf,
    unnamed,
  }),
  choiceColumn({
    key: 'kind',
    title: '人员或公用',
    width: 80,
    options: kinds,
    blank: '',
    hint: '按批复填写，不由科目推断：例如劳务费两者都可能。',
  }),
  { ...amountColumn<Line>({ key: 'amount', title: '金额', moneyUnit: context.moneyUnit }), sticks: true },
  projectColumn<Line>(context.projects, '基本支出不填；项目支出要细分到款时填项目，可不填。'),
  codeColumn({
    key: 'governmentEconomicClass',
    title: '政府预算经济分类',
    width: 200,
    schema: economicClassSchema,
    blank: undefined,
    options: context.governmentOptions,
    nameOf: context.governmentNameOf,
    unnamed,
    hint: '政府预算支出经济分类的“款”，可不填。',
  }),
];

const unnamed = '程序自带的名单中没有这个科目，请在表格上方填写它的名称';
const sources = termOptions(sourceSchema.options);
const kinds = termOptions(costKindSchema.options);
