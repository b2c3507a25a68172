import type { Unit } from '../../model/department.ts';
import type { Fact } from '../fact.ts';

/** What a fact says of its unit. */
export type UnitOf = (unit: string) => Pick<Fact, 'unit' | 'unitNature'>;

const known = new WeakMap<readonly Unit[], UnitOf>();

/** The same for the same units, so that the facts of entries nobody touched can stay as they are. */
export function unitOfEach(units: readonly Unit[]): UnitOf {
  const earlier = known.get(units);
  if (earlier) return earlier;
  const byId = new Map(units.map(({ id, nature }) => [id, { unit: id, unitNature: nature }]));
  const unitOf: UnitOf = (id) => byId.get(id) ?? { unit: id, unitNature: 'other' };
  known.set(units, unitOf);
  return unitOf;
}
