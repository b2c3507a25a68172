import type { CodeListId } from '../../schemas/model/code-list.ts';

const forms: Readonly<Record<CodeListId, RegExp>> = {
  functionalClass: /^2\d{2}(?:\d{2}){0,2}$/,
  departmentEconomicClass: /^3\d{2}(?:\d{2})?$/,
  governmentEconomicClass: /^5\d{2}(?:\d{2})?$/,
  procurementCatalog: /^[ABC]\d{2}(?:\d{2}){0,3}$/,
};

/** The list a code is of, by its digits: they are numbered apart. Codes of income are of none. */
export const listOfCode = (code: string): CodeListId | undefined =>
  (Object.keys(forms) as CodeListId[]).find((list) => forms[list].test(code));
