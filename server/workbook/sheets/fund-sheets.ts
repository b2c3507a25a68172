import { specialFundSchema } from '../../../schemas/model/project.ts';
import { longText } from '../../../schemas/model/text.ts';
import { toggleCodec } from '../codecs/choice-codec.ts';
import { paragraphsCodec } from '../codecs/paragraphs-codec.ts';
import { fundCodec } from '../codecs/reference-codec.ts';
import { textCodec } from '../codecs/text-codec.ts';
import type { EntrySheet } from '../field.ts';
import { at } from '../lens.ts';
import { listOf } from '../list-of.ts';
import { amountField, unitField } from './common-fields.ts';
import { indicatorSheetOf } from './indicator-sheet.ts';

export const fundSheet: EntrySheet = {
  name: '专项资金',
  says: '部门主管的专项资金，一行一项；它的绩效指标写在“专项资金指标”表。',
  ...listOf('specialFunds'),
  blank: { unit: '', name: '', amount: '', purpose: '', goals: [], indicators: [], notDisclosed: false },
  fields: [
    unitField,
    { title: '专项资金名称', width: 36, codec: textCodec(specialFundSchema.shape.name, ''), ...at('name') },
    amountField,
    { title: '资金用途', width: 40, codec: textCodec(longText, ''), ...at('purpose') },
    { title: '绩效目标', width: 40, codec: paragraphsCodec, ...at('goals') },
    { title: '不予公开', width: 10, codec: toggleCodec(false), ...at('notDisclosed') },
  ],
};

export const fundIndicatorSheet = indicatorSheetOf(
  'specialFunds',
  { title: '专项资金', otherTitles: ['专项资金名称'], codec: fundCodec },
  { name: '专项资金指标', says: '专项资金的绩效指标，一行一个；“专项资金”写“专项资金”表中的名称。' },
);
