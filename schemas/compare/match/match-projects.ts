import { isWithin } from '../../model/identity.ts';
import type { Project } from '../../model/project.ts';
import type { Both, ComparedReport } from '../compared-report.ts';
import { type Candidate, type Match, matchCandidates } from './match-candidates.ts';
import type { UnitMatches } from './match-units.ts';
import { plainName } from './plain-name.ts';

/** The disclosed projects of both: by code, else by the name without its years, else by a name alike in the same unit. */
export function matchProjects(
  { before, after }: Both<ComparedReport>,
  { keyOf }: UnitMatches,
): readonly Match<Project>[] {
  return matchCandidates(candidatesOf(before, keyOf.before), candidatesOf(after, keyOf.after));
}

const candidatesOf = (
  { report }: ComparedReport,
  unitKey: (unit: string) => string,
): readonly Candidate<Project>[] =>
  report.projects
    .filter(({ notDisclosed }) => !notDisclosed)
    .map((project) => {
      const { code, name } = project;
      const unit = unitKey(project.unit);
      const plain = plainName(name);
      return {
        item: project,
        keys: [code || undefined, `${unit}|${name}`, `${unit}|${plain}`, name, plain],
        alike: { name, place: unit },
      };
    });

/** Those of one published part. */
export const projectsWithin = (
  matches: readonly Match<Project>[],
  scopes: { readonly before?: string | undefined; readonly after?: string | undefined },
): readonly Match<Project>[] =>
  matches.flatMap(({ before, after, by }) => {
    const one =
      before && scopes.before !== undefined && isWithin(scopes.before, before.unit) ? before : undefined;
    const other =
      after && scopes.after !== undefined && isWithin(scopes.after, after.unit) ? after : undefined;
    return one || other ? [{ before: one, after: other, ...(by === undefined ? {} : { by }) }] : [];
  });
