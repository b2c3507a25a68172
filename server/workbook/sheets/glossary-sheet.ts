import { longText, requiredText } from '../../../schemas/model/text.ts';
import { textCodec } from '../codecs/text-codec.ts';
import type { EntrySheet } from '../field.ts';
import { at } from '../lens.ts';
import { listOf } from '../list-of.ts';

export const glossarySheet: EntrySheet = {
  name: '名词解释',
  says: '程序自带之外的名词，或要改写的名词：同名的以这里为准。',
  ...listOf('glossary'),
  blank: { term: '', text: '' },
  fields: [
    { title: '名词', width: 28, codec: textCodec(requiredText, ''), isKey: true, ...at('term') },
    { title: '解释', width: 90, codec: textCodec(longText, ''), ...at('text') },
  ],
};
