import type { JsonObject } from '../../../schemas/edit/identified-list.ts';
import { indicatorSchema } from '../../../schemas/model/project.ts';
import { longText, shortText } from '../../../schemas/model/text.ts';
import { choiceCodec } from '../codecs/choice-codec.ts';
import { textCodec } from '../codecs/text-codec.ts';
import type { EntrySheet, Field } from '../field.ts';
import { at, withKey } from '../lens.ts';
import { objectsIn } from '../list-of.ts';

/** The indicators of the items of a list; a row knows its item, which the report says by where the indicator stands. */
export function indicatorSheetOf(
  list: string,
  owner: Pick<Field, 'title' | 'otherTitles' | 'codec'>,
  words: Pick<EntrySheet, 'name' | 'says'>,
): EntrySheet {
  return {
    ...words,
    items: (report) =>
      objectsIn(report[list]).flatMap((item) =>
        objectsIn(item.indicators).map((indicator) => ({ ...indicator, owner: item.id ?? '' })),
      ),
    put: (report, indicators) => {
      const own = new Map<unknown, JsonObject[]>();
      for (const { owner: of, ...indicator } of indicators)
        if (!own.get(of)?.push(indicator)) own.set(of, [indicator]);
      const items = objectsIn(report[list]);
      return { ...report, [list]: items.map((item) => withKey(item, 'indicators', own.get(item.id) ?? [])) };
    },
    blank: { owner: '', level1: '', level2: '', name: '', description: '', basis: '' },
    fields: [{ ...owner, width: 36, isRequired: true, ...at('owner') }, ...indicatorFields],
  };
}

const signs = indicatorSchema.shape.operator.unwrap().options;

const indicatorFields: readonly Field[] = [
  { title: '一级指标', width: 14, codec: textCodec(shortText, ''), ...at('level1') },
  { title: '二级指标', width: 14, codec: textCodec(shortText, ''), ...at('level2') },
  { title: '三级指标', width: 24, codec: textCodec(longText, ''), ...at('name') },
  { title: '绩效指标描述', width: 30, codec: textCodec(longText, ''), ...at('description') },
  {
    title: '比较符',
    width: 8,
    codec: choiceCodec(Object.fromEntries(signs.map((sign) => [sign, sign])), undefined),
    ...at('operator'),
  },
  { title: '指标值', width: 12, codec: textCodec(shortText, undefined), ...at('value') },
  { title: '计量单位', width: 10, codec: textCodec(shortText, undefined), ...at('unit') },
  { title: '指标值（按原文印）', width: 20, codec: textCodec(longText, undefined), ...at('asPrinted') },
  { title: '指标值确定依据', width: 30, codec: textCodec(longText, ''), ...at('basis') },
];
