import { departmentScope } from '../../model/identity.ts';
import type { Subject, SubjectText } from '../subject/subject.ts';

/**
 * Every typed text once: what the entries of a project say is printed in the department's part and again in its unit's,
 * and is mended in one place.
 */
export const typedTexts = (subject: Subject): readonly SubjectText[] =>
  subject.scopes.flatMap((_, index) => typedTextsOf(subject, index));

/** Those of one scope. */
export function typedTextsOf({ scopes }: Subject, index: number): readonly SubjectText[] {
  const texts = scopes[index]?.texts ?? [];
  const isAgain = index > 0 && scopes[0]?.scope === departmentScope;
  return isAgain ? ofScopeAlone(texts) : texts;
}

const known = new WeakMap<readonly SubjectText[], readonly SubjectText[]>();

function ofScopeAlone(texts: readonly SubjectText[]): readonly SubjectText[] {
  const earlier = known.get(texts);
  if (earlier) return earlier;
  const own = texts.filter(({ path: [part] }) => part !== 'projects' && part !== 'specialFunds');
  known.set(texts, own);
  return own;
}
