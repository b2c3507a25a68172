import type { PackSummary } from '../../../schemas/api/pack-summary.ts';
import { type NewReport, newReportSchema } from '../../../schemas/api/reports.ts';
import { packForYear } from './pack-for-year.ts';

export interface TypedStart {
  readonly name: string;
  readonly code: string;
  readonly year: string;
  readonly kind: 'department' | 'unit';
  /** Where the person chose another than the one for the year. */
  readonly packId: string | undefined;
}

/** What the form asks for; undefined while something is missing. */
export function newFromPack(
  { name, code, year, kind, packId }: TypedStart,
  packs: readonly PackSummary[],
): NewReport | undefined {
  const wanted = {
    from: 'pack',
    packId: packId ?? packForYear(packs, Number(year.normalize('NFKC')))?.id,
    departmentName: name,
    departmentCode: code.trim(),
    year: Number(year.normalize('NFKC')),
    kind,
  };
  return newReportSchema.safeParse(wanted).data;
}
