import { isObject } from '../../../schemas/edit/identified-list.ts';
import { procurementItemSchema, quantitySchema } from '../../../schemas/model/procurement.ts';
import { requiredText, shortText } from '../../../schemas/model/text.ts';
import { choiceCodec, toggleCodec } from '../codecs/choice-codec.ts';
import { moneyCodec } from '../codecs/money-codec.ts';
import { projectCodec } from '../codecs/reference-codec.ts';
import { numberCodec, textCodec } from '../codecs/text-codec.ts';
import type { EntrySheet, Field } from '../field.ts';
import { procurementOrigins } from '../labels.ts';
import { at } from '../lens.ts';
import { listOf } from '../list-of.ts';
import { amountField, carryOverField, sourceField, unitField } from './common-fields.ts';

/** A purchase paid from several funds takes a row for each; the further ones hold nothing but the fund. */
export const procurementSheet: EntrySheet = {
  name: '政府采购',
  says: '一行一项采购。一项有几笔资金的，在下面逐行只填“资金来源”“上年结转”“金额”。',
  ...listOf('procurement'),
  blank: {
    unit: '',
    origin: { kind: 'publicCost' },
    name: '',
    catalogCode: '',
    measureUnit: '',
    funds: [],
    notDisclosed: false,
  },
  fields: [
    unitField,
    {
      title: '项目来源',
      width: 14,
      codec: choiceCodec(procurementOrigins, undefined),
      get: originPart('kind').get,
      set: (item, kind) =>
        kind === undefined || kind === originPart('kind').get(item)
          ? item
          : { ...item, origin: emptyOrigins[String(kind)] ?? { kind: 'publicCost' } },
    },
    {
      title: '项目',
      otherTitles: ['项目名称'],
      width: 30,
      codec: projectCodec(undefined),
      ...originOf('project', 'project'),
    },
    {
      title: '来源名称',
      width: 24,
      codec: textCodec(requiredText, undefined),
      ...originOf('stated', 'name'),
    },
    { title: '来源预算', width: 18, codec: moneyCodec(undefined), ...originOf('stated', 'budget') },
    {
      title: '采购物品名称',
      width: 28,
      codec: textCodec(procurementItemSchema.shape.name, ''),
      ...at('name'),
    },
    {
      title: '采购目录',
      otherTitles: ['品目编码'],
      width: 16,
      codec: textCodec(shortText, ''),
      ...at('catalogCode'),
    },
    { title: '计量单位', width: 10, codec: textCodec(shortText, ''), ...at('measureUnit') },
    { title: '数量', width: 10, codec: numberCodec(quantitySchema), ...at('quantity') },
    { title: '单价', width: 16, codec: moneyCodec(undefined), ...at('unitPrice') },
    { title: '预留中小微企业份额', width: 18, codec: moneyCodec(undefined), ...at('smallBusinessShare') },
    { title: '固定资产', width: 10, codec: toggleCodec(undefined), ...at('fixedAsset') },
    { title: '不予公开', width: 10, codec: toggleCodec(false), ...at('notDisclosed') },
  ],
  parts: {
    key: 'funds',
    fields: [sourceField, carryOverField, amountField],
    blank: { source: '', carryOver: false, amount: '' },
  },
};

const emptyOrigins: Readonly<Record<string, { readonly [key: string]: string }>> = {
  project: { kind: 'project', project: '' },
  publicCost: { kind: 'publicCost' },
  stated: { kind: 'stated', name: '' },
};

function originPart(key: string) {
  return at('origin', key);
}

/** A part of one kind of origin: a value makes the origin one of that kind, a blank leaves another kind alone. */
function originOf(kind: string, key: string): Pick<Field, 'get' | 'set'> {
  const part = originPart(key);
  return {
    get: (item) => part.get(item),
    set: (item, value) => {
      const isOwn = isObject(item.origin) && item.origin.kind === kind;
      if (value === undefined) return isOwn ? part.set(item, key === 'budget' ? undefined : '') : item;
      return part.set(isOwn ? item : { ...item, origin: emptyOrigins[kind] ?? {} }, value);
    },
  };
}
