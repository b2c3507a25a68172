import type { PackSummary } from '../../../schemas/api/pack-summary.ts';

/** The years of a pack in words: “2023 年”, “2024 年起”, “2020–2022 年”. */
export function yearsText({ years: { from, to } }: PackSummary): string {
  if (to === undefined) return `${from} 年起`;
  return from === to ? `${from} 年` : `${from}–${to} 年`;
}
