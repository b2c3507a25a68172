import { termNames } from '../../schemas/model/term-names.ts';

/** The terms of a closed list by what people call them. */
export const termLabels = (terms: readonly (keyof typeof termNames)[]): Readonly<Record<string, string>> =>
  Object.fromEntries(terms.map((term) => [term, termNames[term]]));

export const procurementOrigins = { project: '项目', publicCost: '公用经费', stated: '其他来源' } as const;
