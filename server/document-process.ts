/** @file The process that makes documents: takes jobs one by one from the process that serves, and ends with it. */

import { renderComparison } from './compare/render-comparison.ts';
import { createPdfRenderer } from './documents/pdf/create-pdf-renderer.ts';
import { watchDeadline } from './documents/pdf/engine/deadline.mjs';
import { openPackStore } from './packs/pack-store.ts';
import type {
  DocumentReply,
  DocumentRequest,
  DocumentSetup,
  ProcessJob,
} from './reports/document-messages.ts';
import { importFile } from './reports/import-file.ts';
import { readWorkbookFile } from './reports/read-workbook-file.ts';
import { renderDocument } from './reports/render-document.ts';
import { renderWorkbook } from './reports/render-workbook.ts';
import { replyOfFailure } from './reports/reply-of-failure.ts';
import { templatesFolder } from './reports/templates-folder.ts';

const setup = JSON.parse(process.argv[2] ?? '') as DocumentSetup;
const renderer = createPdfRenderer(setup);
renderer.warm();
const setDeadline = watchDeadline();
const packs = openPackStore(templatesFolder, setup.ownCodes);
packs.catch(() => undefined);
let underWay: AbortController | undefined;

process.on('disconnect', () => process.exit());
process.on('message', async (request: DocumentRequest) => {
  if (request.kind === 'cancel') return underWay?.abort();
  setDeadline(request.deadline);
  const reply = await replyTo(request);
  setDeadline(Number.POSITIVE_INFINITY);
  process.send?.(reply);
});

async function replyTo(job: ProcessJob): Promise<DocumentReply> {
  underWay = new AbortController();
  const { signal } = underWay;
  try {
    const makers = { packs: await packs, renderer };
    signal.throwIfAborted();
    switch (job.kind) {
      case 'import':
        return { kind: 'imported', file: await importFile(job.bytes, makers.packs) };
      case 'workbook':
        return { kind: 'done', document: await renderWorkbook(job.report, makers.packs) };
      case 'readWorkbook':
        return { kind: 'workbookRead', read: JSON.stringify(readWorkbookFile(job.job, makers.packs)) };
      case 'compare':
        return { kind: 'done', document: await renderComparison(job.job, makers.packs) };
      case 'render':
        return { kind: 'done', document: await renderDocument(job.job, makers, signal) };
    }
  } catch (error) {
    return replyOfFailure(error, signal);
  } finally {
    underWay = undefined;
  }
}
