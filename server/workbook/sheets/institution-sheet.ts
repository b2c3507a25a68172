import { requiredText, shortText } from '../../../schemas/model/text.ts';
import { textCodec } from '../codecs/text-codec.ts';
import type { EntrySheet } from '../field.ts';
import { at } from '../lens.ts';
import { listOf } from '../list-of.ts';
import { unitField } from './common-fields.ts';

export const institutionSheet: EntrySheet = {
  name: '机构',
  otherNames: ['机构设置'],
  says: '机构设置中要列出、但没有单独预算的机构；有预算的写在“单位”表。',
  ...listOf('institutions'),
  blank: { unit: '', name: '', natureLabel: '', grade: '', funding: '' },
  fields: [
    { ...unitField, title: '所属单位', otherTitles: ['单位'] },
    { title: '机构名称', width: 32, codec: textCodec(requiredText, ''), ...at('name') },
    { title: '单位性质', width: 22, codec: textCodec(shortText, ''), ...at('natureLabel') },
    { title: '单位规格', width: 14, codec: textCodec(shortText, ''), ...at('grade') },
    { title: '经费保障形式', width: 16, codec: textCodec(shortText, ''), ...at('funding') },
  ],
};
