import { indicatorSchema } from '../../../schemas/model/project.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { choiceColumn } from '../columns/choice-column.ts';
import { optionalTextColumn, textColumn } from '../columns/text-column.ts';

type Indicator = WorkingReport['projects'][number]['indicators'][number];
const { level1, level2, name, description, operator, value, unit, asPrinted, basis } = indicatorSchema.shape;

/** 绩效指标, as in 绩效目标表. */
export const indicatorColumns: readonly GridColumn<Indicator>[] = [
  textColumn({ key: 'level1', title: '一级指标', width: 110, schema: level1 }),
  textColumn({ key: 'level2', title: '二级指标', width: 110, schema: level2 }),
  textColumn({ key: 'name', title: '三级指标', width: 170, schema: name, multiline: true }),
  textColumn({
    key: 'description',
    title: '绩效指标描述',
    width: 220,
    schema: description,
    multiline: true,
  }),
  choiceColumn({
    key: 'operator',
    title: '符号',
    width: 70,
    options: operator.unwrap().options.map((sign) => ({ value: sign, label: sign })),
    blank: undefined,
  }),
  optionalTextColumn({ key: 'value', title: '指标值', width: 90, schema: value }),
  optionalTextColumn({ key: 'unit', title: '单位', width: 70, schema: unit }),
  textColumn({ key: 'basis', title: '指标值确定依据', width: 200, schema: basis, multiline: true }),
  optionalTextColumn({
    key: 'asPrinted',
    title: '指标值另印为',
    width: 150,
    schema: asPrinted,
    hint: '指标值拆不成符号、数值、单位时才填，例如“较上年提高”；填了就印这里的文字。',
  }),
];
