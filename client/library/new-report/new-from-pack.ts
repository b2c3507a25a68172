import type { PackSummary } from '../../../schemas/api/pack-summary.ts';
import { type NewReport, newReportSchema } from '../../../schemas/api/reports.ts';
import { packsForYear } from './packs-for-year.ts';
import { typedYear } from './typed-year.ts';

export interface TypedStart {
  readonly name: string;
  readonly code: string;
  readonly year: string;
  readonly kind: 'department' | 'unit';
  /** Where the person chose another than the first for the year. */
  readonly packId: string | undefined;
}

/** What the form asks for; undefined while something is missing. */
export function newFromPack(
  { name, code, year, kind, packId }: TypedStart,
  packs: readonly PackSummary[],
): NewReport | undefined {
  const wanted = {
    from: 'pack',
    packId: packId ?? packsForYear(packs, typedYear(year))[0]?.id,
    departmentName: name,
    departmentCode: code.trim(),
    year: typedYear(year),
    kind,
  };
  return newReportSchema.safeParse(wanted).data;
}
