import { reportSchema } from '../../../schemas/model/report.ts';
import { requiredText } from '../../../schemas/model/text.ts';
import { codeCodec, textCodec } from '../codecs/text-codec.ts';
import type { EntrySheet } from '../field.ts';
import { at } from '../lens.ts';
import { textListOf } from '../text-list-of.ts';
import { scopeField } from './common-fields.ts';

export const scopeSheet: EntrySheet = {
  name: '公开范围',
  says: '报告印哪几部分，按次序一行一个：“整个部门”，以及需要单独公开的单位。',
  ...textListOf('scope', 'publication', 'scopes'),
  blank: { scope: '' },
  fields: [scopeField],
};

export const undisclosedCodeSheet: EntrySheet = {
  name: '不予公开科目',
  otherNames: ['不予公开的科目'],
  says: '按规定不予公开的功能科目“款”（5 位）或“项”（7 位）：各表不印，金额仍计入上一级。',
  ...textListOf('code', 'undisclosedCodes'),
  blank: { code: '' },
  fields: [
    {
      title: '科目编码',
      otherTitles: ['科目代码', '功能科目'],
      width: 20,
      codec: codeCodec(reportSchema.shape.undisclosedCodes.unwrap().element, ''),
      isRequired: true,
      isKey: true,
      ...at('code'),
    },
  ],
};

export const sensitiveWordSheet: EntrySheet = {
  name: '保密审查词语',
  otherNames: ['须经保密审查的词语'],
  says: '本单位自定的词语：报告中出现时，发布前须经保密审查。词语本身不得涉密。',
  ...textListOf('word', 'sensitiveWords'),
  blank: { word: '' },
  fields: [
    {
      title: '词语',
      width: 40,
      codec: textCodec(requiredText, ''),
      isRequired: true,
      isKey: true,
      ...at('word'),
    },
  ],
};
