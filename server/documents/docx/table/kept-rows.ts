import { keptChains, type MeasuredRows } from '../../kept-chains.ts';

/**
 * Which rows stay on the page of the next one: those of a chain that goes overleaf as a whole, and the header rows, so
 * that none stands at the foot of a page without a row of the body.
 */
export function keptRows(measured: MeasuredRows): boolean[] {
  const { rows, headerCount } = measured;
  const kept = rows.map((_, index) => index < headerCount && index < rows.length - 1);
  for (const { first, end } of keptChains(measured)) kept.fill(true, first, end);
  return kept;
}
