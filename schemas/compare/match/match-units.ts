import type { Unit } from '../../model/department.ts';
import { departmentScope, type Scope } from '../../model/identity.ts';
import type { Report } from '../../model/report.ts';
import type { Both } from '../compared-report.ts';
import { type Candidate, type Match, matchCandidates } from './match-candidates.ts';
import { plainName } from './plain-name.ts';

/** The units of both, and a key that a unit has in either report. */
export interface UnitMatches {
  readonly matches: readonly Match<Unit>[];
  readonly keyOf: Both<(unit: Scope) => string>;
}

/** Units by code, else by name, else by a name alike; the only units of two reports are one. */
export function matchUnits({ before, after }: Both<Pick<Report, 'units'>>): UnitMatches {
  const [one, ...more] = before.units;
  const [other, ...others] = after.units;
  const matches: readonly Match<Unit>[] =
    one && other && more.length + others.length === 0
      ? [{ before: one, after: other, by: 0 }]
      : matchCandidates(before.units.map(candidate), after.units.map(candidate));
  return {
    matches,
    keyOf: { before: keysOf(matches, 'before'), after: keysOf(matches, 'after') },
  };
}

const candidate = (unit: Unit): Candidate<Unit> => ({
  item: unit,
  keys: [unit.code || undefined, plainName(unit.name)],
  alike: { name: unit.name, place: '' },
});

function keysOf(matches: readonly Match<Unit>[], side: 'before' | 'after'): (unit: Scope) => string {
  const keys = new Map(
    matches.flatMap((match, index) => {
      const unit = match[side];
      return unit ? [[unit.id, `unit${index}`] as const] : [];
    }),
  );
  return (unit) => (unit === departmentScope ? departmentScope : (keys.get(unit) ?? unit));
}
