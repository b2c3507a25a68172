import type { ChildProcess } from 'node:child_process';
import { isRunning, stopProcess } from '../documents/child-process.ts';
import { askDocumentProcess } from './ask-document-process.ts';
import type { DocumentReply, DocumentSetup, ProcessJob } from './document-messages.ts';
import { documentOfReply, importOfReply, workbookOfReply } from './document-of-reply.ts';
import type { DocumentService } from './document-service.ts';
import { createJobQueue } from './job-queue.ts';
import { RenderRefusal } from './render-refusal.ts';
import { startDocumentProcess } from './start-document-process.ts';

export interface DocumentServiceOptions extends DocumentSetup {
  /** Requests that wait; more are refused. */
  readonly mostWaiting?: number;
  /** What a document may take beyond its layout, the start of the process included. */
  readonly graceMs?: number;
  readonly start?: (setup: DocumentSetup) => ChildProcess;
}

/**
 * Documents made in a process of their own, one at a time, in the order asked for. The process is started when first needed,
 * and again after it has failed: the process that serves neither waits for it nor ends with it.
 */
export function createDocumentService(options: DocumentServiceOptions): DocumentService {
  const {
    fontFolders,
    timeLimitMs,
    ownCodes,
    mostWaiting = 100,
    graceMs = 30_000,
    start = startDocumentProcess,
  } = options;
  const queue = createJobQueue(mostWaiting);
  let child: ChildProcess | undefined;
  let isClosed = false;

  const running = () => {
    if (isClosed) throw new RenderRefusal('closing');
    if (!isRunning(child)) child = start({ fontFolders, timeLimitMs, ...(ownCodes ? { ownCodes } : {}) });
    return child;
  };
  const stop = async () => {
    const stopped = child;
    child = undefined;
    if (stopped) await stopProcess(stopped);
  };
  const ask = async (job: ProcessJob, signal: AbortSignal | undefined): Promise<DocumentReply> => {
    const asked = askDocumentProcess(running(), job, timeLimitMs + graceMs, signal);
    return asked.catch(async (failure: unknown) => {
      await stop();
      throw isClosed ? new RenderRefusal('closing') : failure;
    });
  };
  return {
    render: (
      report,
      format,
      { signal, preview = false, draft = false, exchange = false, sheet, supersedes } = {},
    ) => {
      const job = { report: textOf(report), format, preview, draft, exchange, ...(sheet ? { sheet } : {}) };
      return queue.add(async () => documentOfReply(await ask({ kind: 'render', job }, signal), signal), {
        signal,
        key: supersedes,
      });
    },
    import: (bytes, { signal } = {}) =>
      queue.add(async () => importOfReply(await ask({ kind: 'import', bytes }, signal), signal), { signal }),
    compare: (before, after, format, signal) => {
      const job = { before: textOf(before), after: textOf(after), format };
      return queue.add(async () => documentOfReply(await ask({ kind: 'compare', job }, signal), signal), {
        signal,
      });
    },
    workbook: (report, signal) => {
      const job = { kind: 'workbook', report: textOf(report) } as const;
      return queue.add(async () => documentOfReply(await ask(job, signal), signal), { signal });
    },
    readWorkbook: (asked, signal) => {
      const job = { kind: 'readWorkbook', job: { ...asked, report: textOf(asked.report) } } as const;
      return queue.add(async () => workbookOfReply(await ask(job, signal), signal), { signal });
    },
    warm: () => {
      if (!isClosed) running();
    },
    close: async () => {
      isClosed = true;
      const closed = queue.close();
      await stop();
      await closed;
    },
  };
}

const textOf = (report: unknown): string =>
  typeof report === 'string' ? report : (JSON.stringify(report) ?? 'null');
