import type { Rule } from '../../engine/rule.ts';
import { basisIsGiven } from './basis-is-given.ts';
import { costIsAboutMoney } from './cost-is-about-money.ts';
import { costIsNoMinimum } from './cost-is-no-minimum.ts';
import { costIsWithinBudget } from './cost-is-within-budget.ts';
import { costsAgreeWithText } from './costs-agree-with-text.ts';
import { deadlinesAreInTheBudgetYear } from './deadlines-are-in-the-budget-year.ts';
import { goalAmountsAreWithinBudget } from './goal-amounts-are-within-budget.ts';
import { goalFiguresHaveIndicators } from './goal-figures-have-indicators.ts';
import { goalPartsAddUp } from './goal-parts-add-up.ts';
import { goalsAreNotCopied } from './goals-are-not-copied.ts';
import { goalsAreOfThisProject } from './goals-are-of-this-project.ts';
import { goodRatesHaveNoCeiling } from './good-rates-have-no-ceiling.ts';
import { headsTimesStandardFitBudget } from './heads-times-standard-fit-budget.ts';
import { indicatorKindsArePresent } from './indicator-kinds-are-present.ts';
import { indicatorLevelsAreOfficial } from './indicator-levels-are-official.ts';
import { indicatorsAreNotRepeated } from './indicators-are-not-repeated.ts';
import { nothingIsCopiedFromAnother } from './nothing-is-copied-from-another.ts';
import { nothingIsLeftToFillIn } from './nothing-is-left-to-fill-in.ts';
import { numbersAreTypedOnce } from './numbers-are-typed-once.ts';
import { operatorsAreStandard } from './operators-are-standard.ts';
import { paymentPlanDoesNotFall } from './payment-plan-does-not-fall.ts';
import { paymentPlanEndsAt100 } from './payment-plan-ends-at-100.ts';
import { proseIsFilledIn } from './prose-is-filled-in.ts';
import { qualityIsNoCount } from './quality-is-no-count.ts';
import { quantitiesAreNoRates } from './quantities-are-no-rates.ts';
import { ratesAreAtMost100 } from './rates-are-at-most-100.ts';
import { ratesHavePercent } from './rates-have-percent.ts';
import { redactedProjectsLookAlike } from './redacted-projects-look-alike.ts';
import { redactionIsNotTypedByHand } from './redaction-is-not-typed-by-hand.ts';
import { statedRatesAreAtMost100 } from './stated-rates-are-at-most-100.ts';
import { subTargetsHaveIndicators } from './sub-targets-have-indicators.ts';
import { threePublicProjectsFitTable } from './three-public-projects-fit-table.ts';
import { timelinessIsAboutTime } from './timeliness-is-about-time.ts';
import { valuesAreGiven } from './values-are-given.ts';
import { valuesAreReadable } from './values-are-readable.ts';
import { valuesFitNames } from './values-fit-names.ts';

export const targetRules: readonly Rule[] = [
  indicatorKindsArePresent,
  indicatorLevelsAreOfficial,
  indicatorsAreNotRepeated,
  valuesAreGiven,
  valuesAreReadable,
  operatorsAreStandard,
  numbersAreTypedOnce,
  quantitiesAreNoRates,
  qualityIsNoCount,
  timelinessIsAboutTime,
  costIsAboutMoney,
  costIsNoMinimum,
  ratesAreAtMost100,
  ratesHavePercent,
  goodRatesHaveNoCeiling,
  valuesFitNames,
  deadlinesAreInTheBudgetYear,
  costIsWithinBudget,
  costsAgreeWithText,
  goalAmountsAreWithinBudget,
  goalPartsAddUp,
  goalsAreOfThisProject,
  goalsAreNotCopied,
  goalFiguresHaveIndicators,
  statedRatesAreAtMost100,
  subTargetsHaveIndicators,
  headsTimesStandardFitBudget,
  threePublicProjectsFitTable,
  paymentPlanDoesNotFall,
  paymentPlanEndsAt100,
  basisIsGiven,
  nothingIsLeftToFillIn,
  proseIsFilledIn,
  nothingIsCopiedFromAnother,
  redactionIsNotTypedByHand,
  redactedProjectsLookAlike,
];
