import { comparisonTitle } from '../../schemas/compare/year-titles.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { safeFileName } from '../reports/document-file-name.ts';
import type { ComparisonJob } from '../reports/document-messages.ts';
import type { RenderedDocument } from '../reports/document-service.ts';
import { prepareWorkingReport } from '../reports/prepare-report.ts';
import { comparePrepared, writeComparison } from './write-comparison.ts';

/** The file of a comparison of two reports, whole or still being written. */
export async function renderComparison(
  { before: earlier, after: later, format }: ComparisonJob,
  packs: PackStore,
): Promise<RenderedDocument> {
  const before = prepareWorkingReport(JSON.parse(earlier), packs);
  const after = prepareWorkingReport(JSON.parse(later), packs);
  const comparison = comparePrepared({ before, after });
  return {
    bytes: await writeComparison(format, comparison, after.loaded.pack),
    fileName: `${safeFileName(comparisonTitle(comparison))}.${format}`,
    gapCount: 0,
    draft: false,
  };
}
