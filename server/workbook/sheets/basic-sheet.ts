import { isObject, type JsonObject } from '../../../schemas/edit/identified-list.ts';
import { departmentKindNames, roundingNames } from '../../../schemas/model/choice-names.ts';
import { departmentSchema } from '../../../schemas/model/department.ts';
import { requiredText, shortText } from '../../../schemas/model/text.ts';
import { choiceCodec } from '../codecs/choice-codec.ts';
import { textCodec } from '../codecs/text-codec.ts';
import type { EntrySheet } from '../field.ts';
import { at } from '../lens.ts';

/** The year is shown: a report becomes one of another year by more than a cell. */
export const basicSheet: EntrySheet = {
  name: '基本信息',
  says: '部门的名称、代码等，只有一行。“预算年度”仅供核对，导入时不改动。',
  isSingle: true,
  items: ({ department, rounding }) =>
    isObject(department) ? [{ id: 'report', ...department, rounding: rounding ?? '' }] : [],
  put: (report, [item]) => (item ? { ...report, ...partsOf(item) } : report),
  blank: {},
  fields: [
    { title: '部门名称', width: 32, codec: textCodec(requiredText, ''), ...at('name') },
    { title: '部门代码', width: 14, codec: textCodec(shortText, ''), ...at('code') },
    {
      title: '简称',
      width: 24,
      codec: textCodec(departmentSchema.shape.shortName.unwrap(), undefined),
      ...at('shortName'),
    },
    {
      title: '预算年度',
      width: 12,
      codec: { ...textCodec(shortText, ''), write: (value) => String(value ?? '') },
      isShown: true,
      ...at('year'),
    },
    { title: '部门或单位', width: 14, codec: choiceCodec(departmentKindNames, ''), ...at('kind') },
    { title: '小数取舍', width: 18, codec: choiceCodec(roundingNames, ''), ...at('rounding') },
  ],
};

function partsOf({ id: _, rounding, ...department }: JsonObject): JsonObject {
  return { rounding: rounding ?? '', department };
}
