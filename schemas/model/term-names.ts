import type { Category, CostKind, Source, ThreePublicItem, UnitNature } from './terms.ts';

type Term = Category | Source | CostKind | ThreePublicItem | UnitNature;

/** What people call the terms of the closed lists. */
export const termNames: Readonly<Record<Term, string>> = {
  basicExpenditure: '基本支出',
  projectExpenditure: '项目支出',
  businessExpenditure: '经营支出',
  remittanceToSuperior: '上解上级支出',
  subsidyToAffiliates: '对附属单位补助支出',
  generalPublicBudget: '一般公共预算',
  governmentFund: '政府性基金预算',
  stateCapital: '国有资本经营预算',
  fiscalSpecialAccount: '财政专户管理资金',
  serviceIncome: '事业收入',
  businessIncome: '经营收入',
  superiorSubsidy: '上级补助收入',
  affiliateRemittance: '附属单位上缴收入',
  otherIncome: '其他收入',
  personnelCost: '人员经费',
  publicCost: '公用经费',
  overseasTeaching: '因公出国（境）费（教学科研人员）',
  overseasOther: '因公出国（境）费（其他人员）',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行维护费',
  reception: '公务接待费',
  conferenceUniversity: '会议费（省属高校）',
  conferenceOther: '会议费（其他）',
  training: '培训费',
  administrative: '行政单位',
  civilServiceManaged: '参照公务员法管理的单位',
  publicInstitution: '事业单位',
  enterprise: '企业',
  other: '其他',
};
