import { longText, requiredText } from '../../../schemas/model/text.ts';
import { outlineNumberCodec } from '../codecs/outline-number-codec.ts';
import { paragraphsCodec } from '../codecs/paragraphs-codec.ts';
import { textCodec } from '../codecs/text-codec.ts';
import type { EntrySheet, Field } from '../field.ts';
import { at } from '../lens.ts';
import { listOf } from '../list-of.ts';
import { scopeField } from './common-fields.ts';
import { listedTargets, misplacedTargets, withTargets } from './listed-targets.ts';

export const performanceSheet: EntrySheet = {
  name: '整体绩效目标',
  says: '“整个部门”或一个单位一行；一段一行（单元格内换行）。分项绩效目标写在下一张表。',
  ...listOf('performance'),
  blank: { scope: '', overall: [], targets: [], safeguards: [] },
  fields: [
    scopeField,
    { title: '总体绩效目标', width: 70, codec: paragraphsCodec, ...at('overall') },
    { title: '工作保障措施', width: 70, codec: paragraphsCodec, ...at('safeguards') },
  ],
};

const numberField: Field = {
  title: '序号',
  width: 10,
  codec: outlineNumberCodec,
  isRequired: true,
  isKey: true,
  ...at('number'),
};

/** A target stands under another by its number: 1.2 under 1. */
export const targetSheet: EntrySheet = {
  name: '分项绩效目标',
  says: '一行一个分项目标。下级目标用序号表示：1 的下级写 1.1、1.2，再下一级写 1.1.1。',
  items: (report) => listedTargets(report),
  put: (report, items, newId) => withTargets(report, items, newId),
  blank: { scope: '', number: '', name: '', goal: '', indicators: '' },
  faults: (items) =>
    new Map(
      misplacedTargets(items).map(({ id, number }) => [
        String(id),
        {
          field: numberField,
          message:
            number === ''
              ? '没有序号，不知道排在哪里：请填写，例如 2 或 2.1'
              : `没有上一级目标：请先写序号 ${String(number).replace(/\.\d+$/, '')} 的一行，或改正序号`,
        },
      ]),
    ),
  fields: [
    scopeField,
    numberField,
    {
      title: '名称',
      otherTitles: ['分项绩效目标'],
      width: 36,
      codec: textCodec(requiredText, ''),
      ...at('name'),
    },
    { title: '绩效目标', width: 60, codec: textCodec(longText, ''), ...at('goal') },
    { title: '绩效指标', width: 60, codec: textCodec(longText, ''), ...at('indicators') },
  ],
};
