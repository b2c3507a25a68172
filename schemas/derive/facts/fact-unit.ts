import type { Unit } from '../../model/department.ts';
import { rememberFor } from '../../remember-for.ts';
import type { Fact } from '../fact.ts';

/** What a fact says of its unit. */
export type UnitOf = (unit: string) => Pick<Fact, 'unit' | 'unitNature'>;

/** The same for the same units, so that the facts of entries nobody touched can stay as they are. */
export const unitOfEach = (units: readonly Unit[]): UnitOf =>
  remembered(units, [], () => {
    const byId = new Map(units.map(({ id, nature }) => [id, { unit: id, unitNature: nature }]));
    return (id) => byId.get(id) ?? { unit: id, unitNature: 'other' };
  });

const remembered = rememberFor<readonly Unit[], UnitOf>();
