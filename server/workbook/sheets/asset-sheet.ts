import { assetPartKeys, assetsSchema } from '../../../schemas/model/assets.ts';
import { assetBasisNames } from '../../../schemas/model/choice-names.ts';
import { quantitySchema } from '../../../schemas/model/procurement.ts';
import { choiceCodec } from '../codecs/choice-codec.ts';
import { moneyCodec } from '../codecs/money-codec.ts';
import { numberCodec, textCodec } from '../codecs/text-codec.ts';
import type { EntrySheet, Field } from '../field.ts';
import { at } from '../lens.ts';
import { listOf } from '../list-of.ts';
import { unitField } from './common-fields.ts';

const partNames: Readonly<Record<(typeof assetPartKeys)[number], string>> = {
  building: '房屋',
  officeBuilding: '办公用房',
  vehicle: '车辆',
  largeEquipment: '单价50万元以上的设备',
  otherAsset: '其他固定资产',
};

export const assetSheet: EntrySheet = {
  name: '国有资产',
  says: '一个单位一行：上年末固定资产的数量和价值；办公用房是房屋的一部分。',
  ...listOf('assets'),
  blank: { unit: '', date: '', basis: 'originalValue', parts: {} },
  fields: [
    { ...unitField, isKey: true },
    { title: '截止时间', width: 14, codec: textCodec(assetsSchema.shape.date, ''), ...at('date') },
    { title: '价值口径', width: 10, codec: choiceCodec(assetBasisNames, ''), ...at('basis') },
    ...assetPartKeys.flatMap((key): readonly Field[] => [
      {
        title: `${partNames[key]}数量`,
        width: 14,
        codec: numberCodec(quantitySchema),
        ...within(key, 'quantity'),
      },
      { title: `${partNames[key]}价值`, width: 18, codec: moneyCodec(undefined), ...within(key, 'value') },
    ]),
    { title: '账面合计', width: 18, codec: moneyCodec(undefined), ...at('bookTotal') },
  ],
};

/** The parts stay an object when the last of them goes. */
function within(key: string, part: string): Pick<Field, 'get' | 'set'> {
  const own = at('parts', key, part);
  return {
    get: own.get,
    set: (item, value) => {
      const set = own.set(item, value);
      return 'parts' in set ? set : { ...set, parts: {} };
    },
  };
}
