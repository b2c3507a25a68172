import type { Project } from '../../model/project.ts';
import type { Both } from '../compared-report.ts';
import type { Match } from '../match/match-candidates.ts';
import type { UnitMatches } from '../match/match-units.ts';
import type { SharedKeys } from './item-keys.ts';

/** Keys of units and projects that are the same on either side for what is the same. */
export function sharedKeys(units: UnitMatches, projects: readonly Match<Project>[]): Both<SharedKeys> {
  const of = (side: 'before' | 'after'): SharedKeys => {
    const keys = new Map(
      projects.flatMap((match, index) => {
        const project = match[side];
        return project ? [[project.id, `project${index}`] as const] : [];
      }),
    );
    return { unit: units.keyOf[side], project: (id) => keys.get(id) ?? id };
  };
  return { before: of('before'), after: of('after') };
}
