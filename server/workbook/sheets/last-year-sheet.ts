import { lastYearBasisNames, lastYearOriginNames } from '../../../schemas/model/choice-names.ts';
import { termNames } from '../../../schemas/model/term-names.ts';
import { categorySchema, threePublicItemSchema } from '../../../schemas/model/terms.ts';
import { choiceCodec } from '../codecs/choice-codec.ts';
import { moneyCodec } from '../codecs/money-codec.ts';
import { scopeCodec } from '../codecs/reference-codec.ts';
import type { EntrySheet, Field } from '../field.ts';
import { at } from '../lens.ts';
import { listOf } from '../list-of.ts';

export const lastYearSheet: EntrySheet = {
  name: '上年数',
  says: '文字说明用来比较的上年数；“范围”写“整个部门”或单位名称。',
  ...listOf('lastYear'),
  blank: { scope: '', basis: '', origin: 'typed', expenditure: {}, threePublic: {} },
  fields: [
    { title: '范围', otherTitles: ['单位'], width: 28, codec: scopeCodec, isKey: true, ...at('scope') },
    { title: '口径', width: 16, codec: choiceCodec(lastYearBasisNames, ''), ...at('basis') },
    { title: '来源', width: 16, codec: choiceCodec(lastYearOriginNames, ''), ...at('origin') },
    ...categorySchema.options.map((key) => figure('expenditure', key)),
    ...threePublicItemSchema.options.map((key) => figure('threePublic', key)),
    { title: '机关运行经费', width: 18, codec: moneyCodec(undefined), ...at('agencyOperatingCost') },
  ],
};

/** The figures stay an object when the last of them goes. */
function figure(list: 'expenditure' | 'threePublic', key: keyof typeof termNames): Field {
  const own = at(list, key);
  return {
    title: termNames[key],
    width: 18,
    codec: moneyCodec(undefined),
    get: own.get,
    set: (item, value) => {
      const set = own.set(item, value);
      return list in set ? set : { ...set, [list]: {} };
    },
  };
}
