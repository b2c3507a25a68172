import type { Source } from '../../../model/terms.ts';

/** 资金来源 in sentences. */
export const sourceNames: Readonly<Record<Source, string>> = {
  generalPublicBudget: '一般公共预算',
  governmentFund: '政府性基金预算',
  stateCapital: '国有资本经营预算',
  fiscalSpecialAccount: '财政专户管理资金',
  serviceIncome: '事业收入',
  businessIncome: '经营收入',
  superiorSubsidy: '上级补助收入',
  affiliateRemittance: '附属单位上缴收入',
  otherIncome: '其他收入',
};
