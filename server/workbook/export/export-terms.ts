import type { Project } from '../../../schemas/model/project.ts';
import type { Category, CostKind, Source } from '../../../schemas/model/terms.ts';
import { plainTitle } from '../reading/plain-title.ts';

export interface ExportKind {
  readonly category: Category;
  readonly cost?: CostKind;
  readonly type?: NonNullable<Project['type']>;
}

const kinds: readonly (readonly [RegExp, ExportKind])[] = [
  [/人员/, { category: 'basicExpenditure', cost: 'personnelCost' }],
  [/公用/, { category: 'basicExpenditure', cost: 'publicCost' }],
  [/其他运转/, { category: 'projectExpenditure', type: 'otherOperation' }],
  [/特定目标/, { category: 'projectExpenditure', type: 'specificTarget' }],
  [/^项目支出$/, { category: 'projectExpenditure' }],
  [/^基本支出$/, { category: 'basicExpenditure' }],
  [/^经营支出$/, { category: 'businessExpenditure' }],
  [/^上解上级/, { category: 'remittanceToSuperior' }],
  [/^对附属单位补助/, { category: 'subsidyToAffiliates' }],
];

/** 项目类别 of the budget system: 人员类 and 公用 are 基本支出, the others 项目支出. Undefined where it is neither or both. */
export const kindOf = (text: string): ExportKind | undefined => only(kinds, text);

const sources: readonly (readonly [RegExp, Source])[] = [
  [/一般公共预算/, 'generalPublicBudget'],
  [/政府性基金/, 'governmentFund'],
  [/国有资本经营/, 'stateCapital'],
  [/财政专户/, 'fiscalSpecialAccount'],
  [/^(?!.*经营)事业(?:收入|资金)/, 'serviceIncome'],
  [/(?:^|单位)经营(?:收入|资金)/, 'businessIncome'],
  [/上级补助/, 'superiorSubsidy'],
  [/附属单位上缴/, 'affiliateRemittance'],
  [/^其他(?:收入|资金)/, 'otherIncome'],
];

export interface ExportSource {
  readonly source: Source;
  readonly carryOver: boolean;
}

/** 资金来源, with or without a code before it. 财政拨款 alone could be any of three: undefined. */
export function sourceOf(text: string): ExportSource | undefined {
  const plain = plainTitle(text).replace(/^[\d.]+[-_]?/, '');
  const source = only(sources, plain.replace(/^上年结转(?:结余)?[-:(]?/, ''));
  return source && { source, carryOver: plain.includes('结转') };
}

function only<T>(list: readonly (readonly [RegExp, T])[], text: string): T | undefined {
  const plain = plainTitle(text).replace(/^\d+[-_]?/, '');
  const found = list.filter(([form]) => form.test(plain));
  return found.length === 1 ? found[0]?.[1] : undefined;
}
