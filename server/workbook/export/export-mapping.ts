import type { MoneyUnit } from '../../../schemas/model/amount.ts';

/** What a column of the budget system's export may hold. */
export type ExportField =
  | 'unit'
  | 'unitName'
  | 'projectKind'
  | 'functionalClass'
  | 'economicClass'
  | 'governmentEconomicClass'
  | 'project'
  | 'projectCode'
  | 'source'
  | 'amount';

/** Where an export holds what: kept with the user, it reads next year's as well. */
export interface ExportMapping {
  readonly sheet: string;
  /** The row of titles, from 1. */
  readonly header: number;
  /** Columns from 0. */
  readonly columns: Readonly<Partial<Record<ExportField, number>>>;
  /** Units as the export calls them, `101001 某某局`, by the code or name the report gives them; '' for a new one. */
  readonly units?: Readonly<Record<string, string>>;
  /** Of the amounts. */
  readonly moneyUnit: MoneyUnit;
}

export const exportFieldNames: Readonly<Record<ExportField, string>> = {
  unit: '单位',
  unitName: '单位名称',
  projectKind: '项目类别',
  functionalClass: '功能科目',
  economicClass: '部门经济科目',
  governmentEconomicClass: '政府经济科目',
  project: '项目',
  projectCode: '项目代码',
  source: '资金来源',
  amount: '金额',
};

/** Without these a row says nothing of the ledger. */
export const neededFields: readonly ExportField[] = ['projectKind', 'functionalClass', 'source', 'amount'];
