import { projectTypeNames } from '../../../schemas/model/choice-names.ts';
import { projectSchema } from '../../../schemas/model/project.ts';
import { longText, shortText } from '../../../schemas/model/text.ts';
import { choiceCodec, toggleCodec } from '../codecs/choice-codec.ts';
import { moneyCodec } from '../codecs/money-codec.ts';
import { paragraphsCodec } from '../codecs/paragraphs-codec.ts';
import { percentCodec } from '../codecs/percent-codec.ts';
import { periodCodec } from '../codecs/period-codec.ts';
import { projectCodec } from '../codecs/reference-codec.ts';
import { textCodec } from '../codecs/text-codec.ts';
import type { EntrySheet, Field } from '../field.ts';
import { at, placeIn, withKey } from '../lens.ts';
import { listOf } from '../list-of.ts';
import { unitField } from './common-fields.ts';
import { indicatorSheetOf } from './indicator-sheet.ts';

const planMonths = ['3月底', '6月底', '10月底', '12月底'];

export const projectSheet: EntrySheet = {
  name: '项目',
  says: '一行一个项目；代码按文本填写。支出计划为到该月底累计的百分数。“财政拨款”“其他资金”只在收支明细没有写到这个项目时填写。',
  ...listOf('projects'),
  blank: {
    unit: '',
    code: '',
    name: '',
    purpose: '',
    goals: [],
    indicators: [],
    notDisclosed: false,
  },
  fields: [
    unitField,
    {
      title: '项目代码',
      otherTitles: ['项目编码'],
      width: 26,
      codec: textCodec(shortText, ''),
      ...at('code'),
    },
    { title: '项目名称', width: 36, codec: textCodec(projectSchema.shape.name, ''), ...at('name') },
    { title: '项目类型', width: 14, codec: choiceCodec(projectTypeNames, undefined), ...at('type') },
    { title: '起止年限', width: 12, codec: periodCodec, ...at('period') },
    { title: '资金用途', width: 40, codec: textCodec(longText, ''), ...at('purpose') },
    ...planMonths.map(
      (month, index): Field => ({
        title: `支出计划${month}（%）`,
        otherTitles: [month, `${month}(%)`, `支出计划${month}`],
        width: 10,
        codec: percentCodec,
        ...placeIn('plan', index, planMonths.length),
      }),
    ),
    { title: '绩效目标', width: 40, codec: paragraphsCodec, ...at('goals') },
    { title: '财政拨款', width: 18, codec: moneyCodec(undefined), ...statedPart('fiscal', 'other') },
    { title: '其他资金', width: 18, codec: moneyCodec(undefined), ...statedPart('other', 'fiscal') },
    { title: '不予公开', width: 10, codec: toggleCodec(false), ...at('notDisclosed') },
  ],
};

/** Both amounts of a stated budget are there, or neither: a blank beside an amount reads nought. */
function statedPart(own: string, beside: string): Pick<Field, 'get' | 'set'> {
  const [mine, other] = [at('statedBudget', own), at('statedBudget', beside)];
  return {
    get: mine.get,
    set: (item, value) => {
      if (value !== undefined) {
        const set = mine.set(item, value);
        return other.get(set) === undefined ? other.set(set, '0.00') : set;
      }
      const rest = other.get(item);
      if (rest === undefined || rest === '0.00' || rest === '')
        return withKey(item, 'statedBudget', undefined);
      return mine.set(item, '0.00');
    },
  };
}

export const indicatorSheet = indicatorSheetOf(
  'projects',
  { title: '项目', otherTitles: ['项目名称'], codec: projectCodec('') },
  { name: '绩效指标', says: '项目的绩效指标，一行一个；“项目”写“项目”表中的名称或代码。' },
);
