import type { SubjectText } from '../subject/subject.ts';

/** Whether the texts of an item are printed in one scope alone: those of projects are in the department's part and a unit's. */
export function isOfScopeAlone([first]: readonly SubjectText[]): boolean {
  const part = first?.path[0];
  return part !== 'projects' && part !== 'specialFunds';
}
