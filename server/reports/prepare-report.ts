import { deriveReport } from '../../schemas/derive/derive-report.ts';
import type { DerivedReport } from '../../schemas/derive/derived-report.ts';
import type { ComposedDocument } from '../../schemas/document/block.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { composeDocument } from '../compose/compose-document.ts';
import { countGaps } from '../compose/count-gaps.ts';
import type { PackStore } from '../packs/pack-store.ts';

export interface PreparedReport {
  readonly report: Report;
  readonly pack: Pack;
  readonly derived: DerivedReport;
}

/**
 * From what was given to every derived cell.
 * @throws UnusableInput where the report cannot be used, or could not be printed truly.
 */
export function prepareReport(input: unknown, packs: PackStore): PreparedReport {
  const report = parseReport(input);
  const { pack } = packs.packOf(report);
  const derived = deriveReport(report, pack, packs.codeNames);
  if (derived.problems.length > 0) throw new UnusableInput(derived.problems);
  return { report, pack, derived };
}

/** The composed document; a draft as long as it asks for something. */
export function composeReport(
  { report, derived }: PreparedReport,
  packs: PackStore,
): { readonly document: ComposedDocument; readonly gapCount: number; readonly draft: boolean } {
  const document = composeDocument(report, derived, packs.packOf(report));
  const gapCount = countGaps(document);
  return { document, gapCount, draft: gapCount > 0 };
}
