import { readJsonFile } from '../../schemas/read-json-file.ts';
import { withReport } from '../documents/docx/exchange/with-report.ts';
import type { PdfRenderer } from '../documents/pdf/create-pdf-renderer.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { decodeText } from './decode-text.ts';
import { documentFileName } from './document-file-name.ts';
import type { DocumentJob } from './document-messages.ts';
import type { RenderedDocument } from './document-service.ts';
import { prepareWorkingReport } from './prepare-report.ts';
import { type RenderedReport, renderReport } from './render-report.ts';
import { renderSheet } from './render-sheet.ts';

export interface DocumentMakers {
  readonly packs: PackStore;
  readonly renderer: PdfRenderer;
}

/** One document of a report, whole or still being written. */
export async function renderDocument(
  { report: text, format, preview, draft: asked, exchange = false, sheet }: DocumentJob,
  { packs, renderer }: DocumentMakers,
  signal: AbortSignal,
): Promise<RenderedDocument> {
  const prepared = prepareWorkingReport(jsonOf(text), packs);
  const wanted = new Set([format]);
  const carries = exchange && format === 'docx' && !sheet;
  const draft = asked || carries;
  const options = { signal, draft, linked: preview };
  const rendered: RenderedReport = sheet
    ? {
        ...(await renderSheet(sheet, prepared, wanted, renderer, options)),
        gapCount: 0,
        draft,
        draftReasons: [],
      }
    : await renderReport(prepared, wanted, renderer, options);
  const bytes = rendered[format];
  if (!bytes) throw new Error(`no ${format} was rendered`);
  const { gapCount, draft: isDraft } = rendered;
  return {
    bytes: carries ? await withReport(bytes, text) : bytes,
    fileName: documentFileName(prepared.report, format, carries ? 'exchange' : sheet),
    gapCount,
    draft: isDraft,
  };
}

/** A text that is no JSON is read again as a file is, which says where it stops being any. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return readJsonFile(new TextEncoder().encode(text), decodeText);
  }
}
