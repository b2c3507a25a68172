import type { PackSummary } from '../../../schemas/api/pack-summary.ts';

/** The pack whose years the year lies in. */
export const packForYear = (packs: readonly PackSummary[], year: number): PackSummary | undefined =>
  packs.find(({ years }) => year >= years.from && (years.to === undefined || year <= years.to));

/** Its years in words: “2023 年”, “2024 年起”. */
export function yearsText({ years: { from, to } }: PackSummary): string {
  if (to === undefined) return `${from} 年起`;
  return from === to ? `${from} 年` : `${from}–${to} 年`;
}
