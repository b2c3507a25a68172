import { createPdfRenderer } from '../documents/pdf/create-pdf-renderer.ts';
import { openPackStore } from '../packs/pack-store.ts';
import { prepareReport } from './prepare-report.ts';
import { renderReport } from './render-report.ts';
import type { ReportService } from './report-service.ts';
import { openSampleStore } from './sample-store.ts';
import { templatesFolder } from './templates-folder.ts';

export interface ReportServiceOptions {
  readonly fontFolders: readonly string[];
  readonly timeLimitMs: number;
}

/** The real report service: packs and samples that ship with the program, documents by the renderers. */
export function createReportService(
  options: ReportServiceOptions,
): ReportService & { close(): Promise<void> } {
  const renderer = createPdfRenderer(options);
  const packs = openPackStore(templatesFolder);
  const samples = packs.then(openSampleStore);
  samples.catch(() => undefined);
  return {
    packs: async () => (await packs).all.map(({ pack: { id, name } }) => ({ id, name })),
    samples: async () => (await samples).all,
    sample: async (id) => (await samples).find(id),
    document: async (input, format, signal) => {
      const prepared = prepareReport(input, await packs);
      const rendered = await renderReport(prepared, new Set([format]), renderer, signal);
      const bytes = rendered[format];
      if (!bytes) throw new Error(`no ${format} was rendered`);
      const { name, year } = prepared.report.department;
      return {
        bytes,
        fileName: `${safeFileName(`${name}${year}年部门预算信息公开`)}.${format}`,
        gapCount: rendered.gapCount,
      };
    },
    close: () => renderer.close(),
  };
}

/** Without the characters Windows refuses in file names. */
const safeFileName = (name: string): string =>
  name.replace(/[<>:"/\\|?*\n\t]/g, '').trim() || '部门预算信息公开';
