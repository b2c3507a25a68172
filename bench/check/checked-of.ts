import type { Checked } from '../../schemas/check/subject/build-subject.ts';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import type { PackStore } from '../../server/packs/pack-store.ts';

/** The report as the check takes it; its tables are derived when they are first read. */
export const checkedOf = (
  report: Report,
  packs: PackStore,
  pack: Pack = packs.packOf(report).pack,
): Checked => ({
  report,
  pack,
  codeNames: packs.codeNames,
  derived: deriveReport(report, pack, packs.codeNames),
});
