import type { Rule } from '../../engine/rule.ts';
import { administrativeUnitsPayNoMeritPay } from './administrative-units-pay-no-merit-pay.ts';
import { amountCellsHoldNumbers } from './amount-cells-hold-numbers.ts';
import { basicExpenditureTiesToEconomicLines } from './basic-expenditure-ties-to-economic-lines.ts';
import { codeNamesAsListed } from './code-names-as-listed.ts';
import { codesStandUnderTheirParents } from './codes-stand-under-their-parents.ts';
import { functionFitsEconomicClass } from './function-fits-economic-class.ts';
import { fundsByCodeWithinExpenditure } from './funds-by-code-within-expenditure.ts';
import { incomeByCodeCoversExpenditure } from './income-by-code-covers-expenditure.ts';
import { internalFlowsHaveTwoSides } from './internal-flows-have-two-sides.ts';
import { operationCodesHoldBasicExpenditure } from './operation-codes-hold-basic-expenditure.ts';
import { projectEconomicLinesFitBudget } from './project-economic-lines-fit-budget.ts';
import { projectsAddUpToProjectExpenditure } from './projects-add-up-to-project-expenditure.ts';
import { publishedCellsFollowFromEntries } from './published-cells-follow-from-entries.ts';
import { reportHasFigures } from './report-has-figures.ts';
import { threePublicCoversBasicExpenditure } from './three-public-covers-basic-expenditure.ts';
import { threePublicEqualsEconomicLines } from './three-public-equals-economic-lines.ts';
import { unitsAddUpToDepartment } from './units-add-up-to-department.ts';

export const tableRules: readonly Rule[] = [
  reportHasFigures,
  amountCellsHoldNumbers,
  publishedCellsFollowFromEntries,
  basicExpenditureTiesToEconomicLines,
  internalFlowsHaveTwoSides,
  unitsAddUpToDepartment,
  codesStandUnderTheirParents,
  codeNamesAsListed,
  incomeByCodeCoversExpenditure,
  fundsByCodeWithinExpenditure,
  threePublicCoversBasicExpenditure,
  threePublicEqualsEconomicLines,
  projectEconomicLinesFitBudget,
  functionFitsEconomicClass,
  projectsAddUpToProjectExpenditure,
  operationCodesHoldBasicExpenditure,
  administrativeUnitsPayNoMeritPay,
];
