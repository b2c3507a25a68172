import { isObject } from '../../../schemas/edit/identified-list.ts';
import { economicClassSchema } from '../../../schemas/model/ledger.ts';
import { costKindSchema, fiscalSources, threePublicItemSchema } from '../../../schemas/model/terms.ts';
import { choiceCodec } from '../codecs/choice-codec.ts';
import { codeCodec } from '../codecs/text-codec.ts';
import type { EntrySheet } from '../field.ts';
import { termLabels } from '../labels.ts';
import { at } from '../lens.ts';
import { listOf, objectsIn } from '../list-of.ts';
import {
  amountField,
  carryOverField,
  categoryField,
  counterpartyField,
  functionField,
  projectField,
  sourceField,
  unitField,
} from './common-fields.ts';

export const ledgerSheet: EntrySheet = {
  name: '收支明细',
  says: '每一笔支出一行：功能科目填到“项”（7 位），用上年结转安排的在“上年结转”填“是”。收支各表由它汇总而成。',
  ...listOf('lines'),
  blank: { unit: '', functionalClass: '', category: '', source: '', carryOver: false, amount: '' },
  fields: [
    unitField,
    functionField,
    categoryField,
    sourceField,
    carryOverField,
    amountField,
    projectField,
    counterpartyField,
  ],
};

export const closingSheet: EntrySheet = {
  name: '年终结转',
  otherNames: ['年终结转结余'],
  says: '本年收入中不安排支出、结转到下年的部分。',
  ...listOf('closing'),
  blank: { unit: '', functionalClass: '', source: '', carryOver: false, amount: '' },
  fields: [unitField, functionField, sourceField, carryOverField, amountField, counterpartyField],
};

export const economicSheet: EntrySheet = {
  name: '经济分类',
  otherNames: ['经济分类明细'],
  says: '基本支出（以及填了项目的项目支出）按部门预算支出经济分类“款”（5 位）分开。',
  ...listOf('economicLines'),
  blank: { unit: '', source: '', economicClass: '', kind: '', amount: '' },
  fields: [
    unitField,
    sourceField,
    {
      title: '部门经济科目（款）',
      otherTitles: ['部门经济科目', '部门预算支出经济分类', '经济科目'],
      width: 18,
      codec: codeCodec(economicClassSchema, ''),
      ...at('economicClass'),
    },
    {
      title: '人员或公用',
      width: 14,
      codec: choiceCodec(termLabels(costKindSchema.options), ''),
      ...at('kind'),
    },
    amountField,
    projectField,
    {
      title: '政府经济科目（款）',
      otherTitles: ['政府经济科目', '政府预算支出经济分类'],
      width: 18,
      codec: codeCodec(economicClassSchema, undefined),
      ...at('governmentEconomicClass'),
    },
  ],
};

export const threePublicSheet: EntrySheet = {
  name: '三公',
  otherNames: ['三公经费', '“三公”经费'],
  says: '财政拨款的“三公”经费、会议费和培训费。报告中选择由经济分类提取的，这张表留空。',
  items: ({ threePublic }) => (isObject(threePublic) ? objectsIn(threePublic.entries) : []),
  put: (report, items) =>
    isObject(report.threePublic) && report.threePublic.origin === 'drawn' && items.length === 0
      ? report
      : { ...report, threePublic: { origin: 'entered', entries: items } },
  blank: { unit: '', item: '', fund: '', amount: '' },
  fields: [
    unitField,
    {
      title: '费用',
      width: 34,
      codec: choiceCodec(termLabels(threePublicItemSchema.options), ''),
      ...at('item'),
    },
    { title: '资金来源', width: 20, codec: choiceCodec(termLabels(fiscalSources), ''), ...at('fund') },
    amountField,
  ],
};
