import type { GridOption } from '../../grid/grid-contract.ts';

/** A closed list of terms as the options of a column. */
export const labelOptions = (labels: Readonly<Record<string, string>>): readonly GridOption[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
