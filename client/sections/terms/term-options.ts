import { termNames } from '../../../schemas/model/term-names.ts';
import type { GridOption } from '../../grid/grid-contract.ts';

/** Terms of the model as the options of a column, in their order. */
export const termOptions = (terms: readonly (keyof typeof termNames)[]): readonly GridOption[] =>
  terms.map((term) => ({ value: term, label: termNames[term] }));
