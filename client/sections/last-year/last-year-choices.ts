import { lastYearBasisNames, lastYearOriginNames } from '../../../schemas/model/choice-names.ts';
import type { Choice } from '../../parts/choice-list.tsx';

const choicesOf = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  (Object.entries(names) as [Value, string][]).map(([value, label]): Choice<Value> => ({ value, label }));

/** What last year's figures are, and where they come from. */
export const basisChoices = choicesOf(lastYearBasisNames);
export const originChoices = choicesOf(lastYearOriginNames);
