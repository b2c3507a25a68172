import { codeListNames } from '../../../schemas/model/choice-names.ts';
import { codeNameSchema } from '../../../schemas/model/code-list.ts';
import { choiceCodec } from '../codecs/choice-codec.ts';
import { codeCodec, textCodec } from '../codecs/text-codec.ts';
import type { EntrySheet } from '../field.ts';
import { at, withKey } from '../lens.ts';
import { objectsIn } from '../list-of.ts';
import { withIds } from '../with-ids.ts';

/** A name is known by its list and code: the report keeps no ids for them. */
export const codeNameSheet: EntrySheet = {
  name: '科目名称',
  says: '程序自带名单中没有的科目，或本地用别的名称的科目：编码和名称。各表按这里的名称印。',
  items: ({ codeNames }) => withIds(objectsIn(codeNames), ({ list, code }) => `${list} ${code}`),
  put: (report, items) => ({ ...report, codeNames: items.map((item) => withKey(item, 'id', undefined)) }),
  blank: { list: '', code: '', name: '' },
  fields: [
    {
      title: '科目表',
      width: 26,
      codec: choiceCodec(codeListNames, ''),
      isRequired: true,
      isKey: true,
      ...at('list'),
    },
    {
      title: '科目编码',
      otherTitles: ['科目代码', '编码'],
      width: 16,
      codec: codeCodec(codeNameSchema.shape.code, ''),
      isRequired: true,
      isKey: true,
      ...at('code'),
    },
    {
      title: '科目名称',
      otherTitles: ['名称'],
      width: 40,
      codec: textCodec(codeNameSchema.shape.name, ''),
      ...at('name'),
    },
  ],
};
