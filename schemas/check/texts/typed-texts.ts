import { departmentScope } from '../../model/identity.ts';
import type { Subject, SubjectText } from '../subject/subject.ts';
import { isOfScopeAlone } from './is-of-scope-alone.ts';

type Texts = readonly SubjectText[];

/**
 * Every typed text once, by what it belongs to: what the entries of a project say is printed in the department's part and
 * again in its unit's, and is mended in one place.
 */
export const typedTexts = (subject: Subject): readonly Texts[] =>
  subject.scopes.length === 1
    ? typedTextsOf(subject, 0)
    : subject.scopes.flatMap((_, index) => typedTextsOf(subject, index));

/** Those of one scope. */
export function typedTextsOf({ scopes }: Subject, index: number): readonly Texts[] {
  const texts = scopes[index]?.textsOfItems ?? [];
  const isAgain = index > 0 && scopes[0]?.scope === departmentScope;
  return isAgain ? texts.filter(isOfScopeAlone) : texts;
}
