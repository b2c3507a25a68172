import { deriveReport } from '../../schemas/derive/derive-report.ts';
import type { DerivedReport } from '../../schemas/derive/derived-report.ts';
import type { ComposedDocument } from '../../schemas/document/block.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { composeDocument } from '../compose/compose-document.ts';
import { countGaps } from '../compose/count-gaps.ts';
import type { LoadedPack, PackStore } from '../packs/pack-store.ts';

export interface PreparedReport {
  readonly report: Report;
  readonly loaded: LoadedPack;
  readonly derived: DerivedReport;
}

/**
 * From what was given to every derived cell.
 * @throws UnusableInput where the report cannot be used, or could not be printed truly.
 */
export function prepareReport(input: unknown, packs: PackStore): PreparedReport {
  const report = parseReport(input);
  const loaded = packs.packOf(report);
  const derived = deriveReport(report, loaded.pack, packs.codeNames);
  if (derived.problems.length > 0) throw new UnusableInput(derived.problems);
  return { report, loaded, derived };
}

/** The composed document; a draft as long as it asks for something. */
export function composeReport({ report, loaded, derived }: PreparedReport): {
  readonly document: ComposedDocument;
  readonly gapCount: number;
  readonly draft: boolean;
} {
  const document = composeDocument(report, derived, loaded);
  const gapCount = countGaps(document);
  return { document, gapCount, draft: gapCount > 0 };
}
