import type { GridOption } from '../grid-contract.ts';

/** A list of options made ready for searching and for naming. */
export interface OptionIndex {
  readonly options: readonly GridOption[];
  /** What each is searched by, in the order of the options. */
  readonly searched: readonly SearchedOption[];
  readonly byValue: ReadonlyMap<string, GridOption>;
  readonly byLabel: ReadonlyMap<string, readonly GridOption[]>;
}

export interface SearchedOption {
  readonly option: GridOption;
  readonly value: string;
  readonly label: string;
  readonly search: string;
}

const known = new WeakMap<readonly GridOption[], OptionIndex>();

/** Made once a list. */
export function optionIndex(options: readonly GridOption[]): OptionIndex {
  const former = known.get(options);
  if (former) return former;
  const index: OptionIndex = {
    options,
    searched: options.map((option) => ({
      option,
      value: normalized(option.value),
      label: normalized(option.label),
      search: normalized(option.search ?? ''),
    })),
    byValue: new Map(options.map((option) => [normalized(option.value), option])),
    byLabel: groupedByLabel(options),
  };
  known.set(options, index);
  return index;
}

/** The same whatever the case, the width of brackets and letters, and spaces. */
export const normalized = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

function groupedByLabel(options: readonly GridOption[]): ReadonlyMap<string, readonly GridOption[]> {
  const groups = new Map<string, GridOption[]>();
  for (const option of options) {
    const label = normalized(option.label);
    const group = groups.get(label);
    if (group) group.push(option);
    else groups.set(label, [option]);
  }
  return groups;
}
