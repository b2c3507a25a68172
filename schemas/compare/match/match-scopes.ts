import type { DerivedScope } from '../../derive/derived-report.ts';
import type { Both, ComparedReport } from '../compared-report.ts';
import { type Match, matchCandidates } from './match-candidates.ts';
import type { UnitMatches } from './match-units.ts';

/** The published parts of both: the department's, and each unit's by the unit. */
export const matchScopes = (
  { before, after }: Both<ComparedReport>,
  { keyOf }: UnitMatches,
): readonly Match<DerivedScope>[] =>
  matchCandidates(
    before.derived.scopes.map((scope) => ({ item: scope, keys: [keyOf.before(scope.scope)] })),
    after.derived.scopes.map((scope) => ({ item: scope, keys: [keyOf.after(scope.scope)] })),
  );
