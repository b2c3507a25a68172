import { z } from 'zod';

/** 支出类别: the columns of 支出总表. */
export const categorySchema = z.enum([
  'basicExpenditure',
  'projectExpenditure',
  'businessExpenditure',
  'remittanceToSuperior',
  'subsidyToAffiliates',
]);
export type Category = z.infer<typeof categorySchema>;

/** 资金来源. The first three are 财政拨款; the last five are 单位资金. */
export const sourceSchema = z.enum([
  'generalPublicBudget',
  'governmentFund',
  'stateCapital',
  'fiscalSpecialAccount',
  'serviceIncome',
  'businessIncome',
  'superiorSubsidy',
  'affiliateRemittance',
  'otherIncome',
]);
export type Source = z.infer<typeof sourceSchema>;

export const fiscalSources = ['generalPublicBudget', 'governmentFund', 'stateCapital'] as const;
export type FiscalSource = (typeof fiscalSources)[number];

/** 人员经费 or 公用经费: entered, never inferred from the code (劳务费 is either). */
export const costKindSchema = z.enum(['personnelCost', 'publicCost']);
export type CostKind = z.infer<typeof costKindSchema>;

/** 财政拨款“三公”经费支出表 with 会议费 and 培训费. */
export const threePublicItemSchema = z.enum([
  'overseasTeaching',
  'overseasOther',
  'vehiclePurchase',
  'vehicleOperation',
  'reception',
  'conferenceUniversity',
  'conferenceOther',
  'training',
]);
export type ThreePublicItem = z.infer<typeof threePublicItemSchema>;

/** 单位性质: 行政, 参公 (参照公务员法管理), 事业, 企业, 其他. */
export const unitNatureSchema = z.enum([
  'administrative',
  'civilServiceManaged',
  'publicInstitution',
  'enterprise',
  'other',
]);
export type UnitNature = z.infer<typeof unitNatureSchema>;
