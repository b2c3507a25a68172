import { projectSchema } from '../../../schemas/model/project.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { readWith } from '../readings/read-with.ts';

type Project = WorkingReport['projects'][number];

const [percent] = projectSchema.shape.plan.unwrap().def.items;
const read = readWith(percent, undefined);

/** 支出计划: how much is to be spent by the end of these months, in per cent, added up. */
export const planColumns: readonly GridColumn<Project>[] = ['3', '6', '10', '12'].map((month, step) => ({
  key: `plan${step}`,
  title: `${month}月底%`,
  width: 60,
  align: 'right',
  kind: 'text',
  hint: `到${month}月底累计支出占预算的百分比，例如 25；没有可不填。`,
  text: ({ plan }) => plan?.[step] ?? '',
  parse: (text) => read(text.normalize('NFKC').replace(/\s|%/g, '')),
}));
