import { functionalClassSchema } from '../../../schemas/model/ledger.ts';
import { categorySchema, sourceSchema } from '../../../schemas/model/terms.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { amountColumn } from '../columns/amount-column.ts';
import { choiceColumn } from '../columns/choice-column.ts';
import { codeColumn } from '../columns/code-column.ts';
import { projectColumn } from '../columns/project-column.ts';
import { toggleColumn } from '../columns/toggle-column.ts';
import { unitColumns } from '../columns/unit-columns.ts';
import { unitOptions } from '../columns/unit-options.ts';
import { termOptions } from '../terms/term-options.ts';
import type { LedgerContext } from './ledger-context.ts';

type Line = WorkingReport['lines'][number];

/** The columns of one unit's ledger, or of several units'. */
export function lineColumns(context: LedgerContext): readonly GridColumn<Line>[] {
  const { units, projects, moneyUnit, options, nameOf } = context;
  const several = units.length > 1;
  return [
    ...unitColumns<Line>(units),
    codeColumn({
      key: 'functionalClass',
      title: '功能科目（项）',
      width: 180,
      schema: functionalClassSchema,
      blank: '',
      options,
      nameOf,
      unnamed: '程序自带的名单中没有这个科目，请在表格上方填写它的名称',
    }),
    choiceColumn({ key: 'category', title: '支出类别', width: 80, options: categories, blank: '' }),
    choiceColumn({ key: 'source', title: '资金来源', width: 112, options: sources, blank: '' }),
    toggleColumn({
      key: 'carryOver',
      title: '上年结转',
      width: 58,
      hint: '用上年结转结余的钱安排的打勾；今年收入安排的不打。',
    }),
    { ...amountColumn<Line>({ key: 'amount', title: '金额', moneyUnit }), sticks: true },
    projectColumn<Line>(projects, '项目支出填它属于哪个项目；还没有的，写出名称后选“新建项目”。'),
    ...(several ? [counterpartyColumn(unitOptions(units))] : []),
  ];
}

const counterpartyColumn = (options: ReturnType<typeof unitOptions>): GridColumn<Line> =>
  choiceColumn({
    key: 'counterparty',
    title: '往来单位',
    width: 150,
    options,
    blank: undefined,
    hint: '本部门内单位之间的补助、上解，填对方单位，汇总时两边相抵。',
  });

const categories = termOptions(categorySchema.options);
const sources = termOptions(sourceSchema.options);
