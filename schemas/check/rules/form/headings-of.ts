import type { Subject, SubjectHeading, SubjectScope } from '../../subject/subject.ts';

export interface ScopeHeadings {
  readonly scope: SubjectScope['scope'];
  readonly headings: readonly SubjectHeading[];
}

const known = new WeakMap<readonly SubjectHeading[], ScopeHeadings>();

/** The headings of each scope as one part: the same object for as long as no heading changes. */
export const headingsOf = ({ scopes }: Subject): readonly ScopeHeadings[] =>
  scopes.map(({ scope, headings }) => {
    const own = known.get(headings) ?? { scope, headings };
    known.set(headings, own);
    return own;
  });

/** Headings of the explanatory text: below 情况说明, not those of the parts and tables around it. */
export function chaptersOf({ headings }: ScopeHeadings): readonly SubjectHeading[] {
  const parts = new Set(headings.filter(({ role }) => role === 'part').map(({ key }) => key));
  const outer = new Set(
    headings.map(({ parent }) => parent).filter((key) => key !== undefined && parts.has(key)),
  );
  return headings.filter(
    ({ role, parent }) =>
      role !== 'part' && parent !== undefined && (outer.has(parent) || !parts.has(parent)),
  );
}
