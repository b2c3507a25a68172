import { institutionSchema } from '../../../schemas/model/department.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { choiceColumn } from '../columns/choice-column.ts';
import { textColumn } from '../columns/text-column.ts';
import { unitOptions } from '../columns/unit-options.ts';

type Institution = WorkingReport['institutions'][number];
const { name, natureLabel, grade, funding } = institutionSchema.shape;

export const institutionColumns = (units: WorkingReport['units']): readonly GridColumn<Institution>[] => [
  choiceColumn({ key: 'unit', title: '所属单位', width: 220, options: unitOptions(units), blank: '' }),
  textColumn({ key: 'name', title: '机构名称', width: 260, schema: name }),
  textColumn({ key: 'natureLabel', title: '机构性质', width: 160, schema: natureLabel }),
  textColumn({ key: 'grade', title: '机构规格', width: 120, schema: grade }),
  textColumn({ key: 'funding', title: '经费保障形式', width: 140, schema: funding }),
];
