import { functionalClassSchema } from '../../../schemas/model/ledger.ts';
import { categorySchema, sourceSchema } from '../../../schemas/model/terms.ts';
import { choiceCodec, toggleCodec } from '../codecs/choice-codec.ts';
import { moneyCodec } from '../codecs/money-codec.ts';
import { counterpartyCodec, projectCodec, scopeCodec, unitCodec } from '../codecs/reference-codec.ts';
import { codeCodec } from '../codecs/text-codec.ts';
import type { Field } from '../field.ts';
import { termLabels } from '../labels.ts';
import { at } from '../lens.ts';

/** Columns that several sheets have. */
export const unitField: Field = {
  title: '单位',
  otherTitles: ['单位名称', '预算单位', '所属单位'],
  width: 28,
  codec: unitCodec,
  ...at('unit'),
};

/** Of the whole department, or a unit. */
export const scopeField: Field = {
  title: '范围',
  otherTitles: ['单位'],
  width: 28,
  codec: scopeCodec,
  isRequired: true,
  isKey: true,
  ...at('scope'),
};

export const functionField: Field = {
  title: '功能科目（项）',
  otherTitles: ['功能科目', '功能科目编码', '功能分类', '支出功能分类科目'],
  width: 16,
  codec: codeCodec(functionalClassSchema, ''),
  ...at('functionalClass'),
};

export const categoryField: Field = {
  title: '支出类别',
  width: 18,
  codec: choiceCodec(termLabels(categorySchema.options), ''),
  ...at('category'),
};

export const sourceField: Field = {
  title: '资金来源',
  width: 20,
  codec: choiceCodec(termLabels(sourceSchema.options), ''),
  ...at('source'),
};

export const carryOverField: Field = {
  title: '上年结转',
  width: 10,
  codec: toggleCodec(false),
  ...at('carryOver'),
};

export const amountField: Field = { title: '金额', width: 18, codec: moneyCodec(''), ...at('amount') };

export const projectField: Field = {
  title: '项目',
  otherTitles: ['项目名称'],
  width: 32,
  codec: projectCodec(undefined),
  ...at('project'),
};

export const counterpartyField: Field = {
  title: '往来单位',
  width: 28,
  codec: counterpartyCodec,
  ...at('counterparty'),
};
