import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import { acrossRow, type Equation } from './equation.ts';

const funds = ['generalPublicBudget', 'governmentFund', 'stateCapital'];

const sums: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  income: {
    total: ['thisYear', 'carryOver'],
    thisYear: [
      'fiscal',
      'fiscalSpecialAccount',
      'serviceIncome',
      'businessIncome',
      'superiorSubsidy',
      'affiliateRemittance',
      'otherIncome',
    ],
  },
  expenditure: {
    total: [
      'basicExpenditure',
      'projectExpenditure',
      'businessExpenditure',
      'remittanceToSuperior',
      'subsidyToAffiliates',
    ],
  },
  fiscalSummary: { total: funds },
  generalBasic: { total: ['personnelCost', 'publicCost'] },
  threePublic: { total: funds },
  procurement: {
    total: [...funds, 'fiscalSpecialAccount', 'unitFunds', 'carryOver', 'fiscalCarryOver', 'otherCarryOver'],
  },
};

/** A total column is the sum of the columns it stands for, in each row. */
export const columnEquations = ({ tables }: DerivedScope): readonly Equation[] =>
  Object.entries(sums).flatMap(([table, wholes]) =>
    (tables[table]?.rows ?? [])
      .flatMap(({ cells }) => cells)
      .flatMap(({ address }) => {
        const [, , row = '', column = ''] = address.split('/');
        const parts = wholes[column];
        return parts ? [acrossRow(table, row, column, parts)] : [];
      }),
  );

/** 支出表 of a fund: 基本 and 项目 are all of it, unless a unit passes the fund on to another. */
export const fundColumnEquations = ({ tables }: DerivedScope): readonly Equation[] =>
  ['generalExpenditure', ...funds.slice(1)].flatMap((table) =>
    (tables[table]?.rows ?? []).map(({ key }) =>
      acrossRow(table, key, 'total', ['basicExpenditure', 'projectExpenditure']),
    ),
  );
