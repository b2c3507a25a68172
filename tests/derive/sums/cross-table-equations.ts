import { type Equation, equation } from './equation.ts';

const same = (one: string, other: string): Equation => equation(one, [other]);

const fundTables = {
  generalPublicBudget: 'generalExpenditure',
  governmentFund: 'governmentFund',
  stateCapital: 'stateCapital',
};

/** What two tables of one scope both show. */
export const crossTableEquations: readonly Equation[] = [
  same('summary/incomeTotal/incomeAmount', 'summary/expenditureTotal/expenditureAmount'),
  same('fiscalSummary/incomeTotal/incomeAmount', 'fiscalSummary/expenditureTotal/total'),
  same('income/total/total', 'summary/incomeTotal/incomeAmount'),
  same('income/total/thisYear', 'summary/incomeThisYear/incomeAmount'),
  same('income/total/carryOver', 'summary/carryOver/incomeAmount'),
  same('income/total/fiscal', 'fiscalSummary/incomeThisYear/incomeAmount'),
  same('expenditure/total/total', 'summary/expenditureThisYear/expenditureAmount'),
  ...Object.entries(fundTables).map(([fund, table]) =>
    same(`fiscalSummary/expenditureThisYear/${fund}`, `${table}/total/total`),
  ),
  same('generalBasic/total/total', 'generalExpenditure/total/basicExpenditure'),
];
