import { openPackStore } from '../packs/pack-store.ts';
import { createDocumentService } from './create-document-service.ts';
import type { ReportService } from './report-service.ts';
import { openSampleStore } from './sample-store.ts';
import { templatesFolder } from './templates-folder.ts';

export interface ReportServiceOptions {
  readonly fontFolders: readonly string[];
  readonly timeLimitMs: number;
}

/** The real report service: packs and samples that ship with the program, documents by their own process. */
export function createReportService(
  options: ReportServiceOptions,
): ReportService & { close(): Promise<void> } {
  const documents = createDocumentService(options);
  const packs = openPackStore(templatesFolder);
  const samples = packs.then(openSampleStore);
  samples.catch(() => undefined);
  return {
    packs: async () => (await packs).all.map(({ pack: { id, name, years } }) => ({ id, name, years })),
    samples: async () => (await samples).all,
    sample: async (id) => (await samples).find(id),
    document: (report, format, signal) => documents.render(report, format, signal ? { signal } : {}),
    close: () => documents.close(),
  };
}
