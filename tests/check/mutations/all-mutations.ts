import { entryMutations } from './entry-mutations.ts';
import { formMutations } from './form-mutations.ts';
import type { Mutation } from './mutation.ts';
import { printedMutations } from './printed-mutations.ts';
import { targetsMutations } from './targets-mutations.ts';
import { textsMutations } from './texts-mutations.ts';

/** Everything that is planted. */
export const allMutations: readonly Mutation[] = [
  ...printedMutations,
  ...entryMutations,
  ...textsMutations,
  ...targetsMutations,
  ...formMutations,
];
