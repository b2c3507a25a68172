import { institutionSchema } from '../../../schemas/model/department.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { choiceColumn } from '../columns/choice-column.ts';
import { textColumn } from '../columns/text-column.ts';
import { unitOptions } from '../columns/unit-options.ts';

type Institution = WorkingReport['institutions'][number];
const { name, natureLabel, grade, funding } = institutionSchema.shape;

export const institutionColumns = (units: WorkingReport['units']): readonly GridColumn<Institution>[] => [
  choiceColumn({ key: 'unit', title: '所属单位', width: 170, options: unitOptions(units), blank: '' }),
  textColumn({ key: 'name', title: '机构名称', width: 190, schema: name }),
  textColumn({ key: 'natureLabel', title: '机构性质', width: 100, schema: natureLabel }),
  textColumn({ key: 'grade', title: '机构规格', width: 88, schema: grade }),
  textColumn({ key: 'funding', title: '经费保障形式', width: 110, schema: funding }),
];
