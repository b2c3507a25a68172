import type { Path } from '../../../schemas/edit/change.ts';

/** The column of what stands at the path in a project. */
export function projectColumnAt([part, inPart]: Path): string | undefined {
  if (part === 'plan') return `plan${typeof inPart === 'string' ? inPart : '0'}`;
  if (part === 'statedBudget') return inPart === 'other' ? 'other' : 'fiscal';
  return typeof part === 'string' ? part : undefined;
}
