import type { Fact } from '../fact.ts';

/** What a fact says of its unit. */
export type UnitOf = (unit: string) => Pick<Fact, 'unit' | 'unitNature'>;
