import type { Category } from '../../../schemas/model/terms.ts';

/** 支出类别, in the order of 支出总表. */
export const categoryLabels: Readonly<Record<Category, string>> = {
  basicExpenditure: '基本支出',
  projectExpenditure: '项目支出',
  businessExpenditure: '经营支出',
  remittanceToSuperior: '上解上级支出',
  subsidyToAffiliates: '对附属单位补助支出',
};
