import { unitSchema } from '../../../schemas/model/department.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { choiceColumn } from '../columns/choice-column.ts';
import { optionalTextColumn, textColumn } from '../columns/text-column.ts';
import { labelOptions } from '../terms/label-options.ts';

type Unit = WorkingReport['units'][number];
const { code, name, natureLabel, grade, funding } = unitSchema.shape;

/** 单位性质 in the words of the pack. */
export const unitColumns = (natures: Pack['unitNatures']): readonly GridColumn<Unit>[] => [
  textColumn({ key: 'code', title: '单位编码', width: 88, schema: code, pinned: true }),
  textColumn({ key: 'name', title: '单位名称', width: 210, schema: name, pinned: true }),
  choiceColumn({
    key: 'nature',
    title: '单位性质',
    width: 176,
    options: labelOptions(natures),
    blank: '',
  }),
  optionalTextColumn({
    key: 'natureLabel',
    title: '性质另印为',
    width: 110,
    schema: natureLabel,
    hint: '“机构设置”表中单位性质与左列用语不同时才填，印这里的文字。',
  }),
  textColumn({ key: 'grade', title: '单位规格', width: 88, schema: grade, hint: '例如 正科级。' }),
  textColumn({ key: 'funding', title: '经费保障形式', width: 110, schema: funding, hint: '例如 财政拨款。' }),
];
