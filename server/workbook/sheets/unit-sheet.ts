import { unitNatureSchema } from '../../../schemas/model/terms.ts';
import { requiredText, shortText } from '../../../schemas/model/text.ts';
import { choiceCodec } from '../codecs/choice-codec.ts';
import { textCodec } from '../codecs/text-codec.ts';
import type { EntrySheet } from '../field.ts';
import { termLabels } from '../labels.ts';
import { at } from '../lens.ts';
import { listOf } from '../list-of.ts';

export const unitSheet: EntrySheet = {
  name: '单位',
  says: '本部门的预算单位，一行一个。其他表中的“单位”写这里的名称或代码。',
  ...listOf('units'),
  blank: { code: '', name: '', nature: '', grade: '', funding: '' },
  fields: [
    {
      title: '单位代码',
      otherTitles: ['单位编码'],
      width: 14,
      codec: textCodec(shortText, ''),
      ...at('code'),
    },
    { title: '单位名称', width: 32, codec: textCodec(requiredText, ''), ...at('name') },
    {
      title: '单位性质',
      width: 22,
      codec: choiceCodec(termLabels(unitNatureSchema.options), ''),
      ...at('nature'),
    },
    {
      title: '单位性质（按原文印）',
      width: 20,
      codec: textCodec(requiredText, undefined),
      ...at('natureLabel'),
    },
    { title: '单位规格', width: 14, codec: textCodec(shortText, ''), ...at('grade') },
    { title: '经费保障形式', width: 16, codec: textCodec(shortText, ''), ...at('funding') },
  ],
};
