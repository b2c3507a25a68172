import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { plain } from './plain.ts';
import type { FormField } from './recognised-form.ts';

/** A label that only stands over others has no value of its own. */
export type Label = FormField | 'plan' | 'over';

const labels: readonly (readonly [Label, RegExp])[] = [
  ['over', /^(?:项目|预算)?(?:资金|预算)(?:情况|来源|构成)?$|^项目(?:信息|基本情况)$/],
  ['agency', /^(?:主管|预算)(?:部门|单位)(?:名称)?(?:及(?:代码|编码))?$/],
  ['implementer', /^(?:项目)?(?:实施|承担|使用|申报|填报|执行)(?:单位|部门)(?:名称)?$|^项目单位(?:名称)?$/],
  ['code', /^项目(?:编码|代码|编号)$/],
  ['name', /^(?:项目|专项资金)名称$/],
  ['budget', /^(?:预算数|预算金额|预算规模|项目预算|资金总额|年度预算(?:数|金额)?|年度资金总额|年度资金)$/],
  ['fiscal', /^(?:其中:)?(?:本级)?财政(?:拨款|性)?资金$|^(?:其中:)?(?:当年)?财政拨款$/],
  ['other', /^(?:其中:)?其他资金$/],
  ['purpose', /资金用途$|^项目(?:概况|概述|内容|描述)$/],
  ['plan', /支出计划/],
  ['goals', /^(?:项目)?(?:年度)?(?:总体)?(?:绩效)?(?:总)?目标$/],
  ['period', /^(?:项目)?(?:起止|实施)?(?:年限|期限|周期)$/],
];

/** What a text of a project's table says of what stands behind or below it. */
export const labelOf = (text: string): Label | undefined =>
  labels.find(([, label]) =>
    label.test(
      plain(text)
        .replace(/:$/, '')
        .replace(/\((?:%|(?:单位:)?万?元)\)$/, ''),
    ),
  )?.[0];

/** The unit of money that a label names. */
export const unitInLabels = (texts: readonly string[]): MoneyUnit | undefined => {
  const [, unit] =
    texts
      .filter(labelOf)
      .map((text) => /\((?:单位:)?(万?元)\)/.exec(plain(text)) ?? [])
      .find(([, own]) => own) ?? [];
  return unit as MoneyUnit | undefined;
};
