import { assertNever } from '../../schemas/assert-never.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { RenderFailure } from '../documents/pdf/render-failure.ts';
import type { DocumentReply } from './document-messages.ts';
import type { RenderedDocument } from './document-service.ts';
import type { ImportedFile } from './import-file.ts';

/** The document of a reply, or thrown again what was thrown where it was to be made. */
export function documentOfReply(reply: DocumentReply, signal: AbortSignal | undefined): RenderedDocument {
  if (reply.kind === 'done') return reply.document;
  return unmade(reply, signal);
}

/** What a file from elsewhere says, or thrown again what was thrown where it was read. */
export function importOfReply(reply: DocumentReply, signal: AbortSignal | undefined): ImportedFile {
  if (reply.kind === 'imported') return reply.file;
  return unmade(reply, signal);
}

/** What a workbook says, as JSON of a `ReadWorkbook`, or thrown again what was thrown where it was read. */
export function workbookOfReply(reply: DocumentReply, signal: AbortSignal | undefined): string {
  if (reply.kind === 'workbookRead') return reply.read;
  return unmade(reply, signal);
}

function unmade(reply: DocumentReply, signal: AbortSignal | undefined): never {
  switch (reply.kind) {
    case 'done':
    case 'imported':
    case 'workbookRead':
      throw new Error(`the process that makes documents answered another question (${reply.kind})`);
    case 'unusable':
      throw new UnusableInput(reply.problems);
    case 'failed':
      throw new RenderFailure(reply.message, { cause: reply.cause });
    case 'cancelled':
      throw signal?.reason ?? new Error('a document was called off that nobody called off');
    case 'broken':
      throw new Error('the process that makes documents failed', { cause: reply.stack });
    default:
      return assertNever(reply);
  }
}
