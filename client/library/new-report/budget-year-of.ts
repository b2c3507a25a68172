/** The budgets of a year are disclosed in its first months; drafts of the next one begin in autumn. */
const firstMonthOfNextBudget = 9;

/** The year whose budget one most likely writes on that day. */
export const budgetYearOf = (day: Date): number =>
  day.getMonth() + 1 >= firstMonthOfNextBudget ? day.getFullYear() + 1 : day.getFullYear();
