import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { projectTypeNames } from '../../../schemas/model/choice-names.ts';
import { projectSchema } from '../../../schemas/model/project.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { choiceColumn } from '../columns/choice-column.ts';
import { textColumn } from '../columns/text-column.ts';
import { toggleColumn } from '../columns/toggle-column.ts';
import { unitColumns } from '../columns/unit-columns.ts';
import type { OriginBook } from '../procurement/origin-books.ts';
import { labelOptions } from '../terms/label-options.ts';
import { budgetColumns } from './budget-columns.ts';
import { performanceColumn } from './performance-column.ts';
import { planColumns } from './plan-columns.ts';
import { procuredColumn } from './procured-column.ts';
import type { ProjectBudget } from './project-budgets.ts';
import { typedPeriod } from './typed-period.ts';

type Project = WorkingReport['projects'][number];
const { name, code, purpose } = projectSchema.shape;

interface Context {
  readonly units: WorkingReport['units'];
  readonly budgets: ReadonlyMap<string, ProjectBudget>;
  readonly books: ReadonlyMap<string, OriginBook>;
  readonly moneyUnit: MoneyUnit;
}

export const projectColumns = ({
  units,
  budgets,
  books,
  moneyUnit,
}: Context): readonly GridColumn<Project>[] => [
  textColumn({ key: 'name', title: '项目名称', width: 170, schema: name, pinned: true }),
  ...unitColumns<Project>(units),
  ...budgetColumns(budgets, moneyUnit),
  procuredColumn(books, moneyUnit),
  performanceColumn<Project>(),
  choiceColumn({
    key: 'type',
    title: '项目类别',
    width: 92,
    options: labelOptions(projectTypeNames),
    blank: undefined,
  }),
  {
    key: 'period',
    title: '起止年限',
    width: 92,
    kind: 'text',
    text: ({ period }) => (period ? `${period.from}-${period.to}` : ''),
    parse: typedPeriod,
    hint: '例如 2024-2026。',
  },
  textColumn({ key: 'purpose', title: '资金用途', width: 220, schema: purpose, multiline: true }),
  ...planColumns,
  textColumn({ key: 'code', title: '项目编码', width: 180, schema: code, hint: '没有可不填。' }),
  toggleColumn({
    key: 'notDisclosed',
    title: '不予公开',
    width: 60,
    hint: '勾选的项目不出现在任何表和正文中，金额仍在合计之内。涉密内容不得录入本系统。',
  }),
];
