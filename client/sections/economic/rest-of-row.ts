import { type Amount, isZero, sum } from '../../../schemas/model/amount.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Allocation } from './allocations.ts';

/** What the amount of a line becomes when it takes what its unit and source have left; undefined: there is nothing to take. */
export function restOfRow(
  line: WorkingReport['economicLines'][number] | undefined,
  rows: readonly Allocation[],
): Amount | undefined {
  if (!line || line.project !== undefined) return undefined;
  const own = rows.find(({ unit, source }) => unit === line.unit && source === line.source);
  if (!own || isZero(own.left)) return undefined;
  return line.amount === '' ? own.left : sum([line.amount, own.left]);
}
