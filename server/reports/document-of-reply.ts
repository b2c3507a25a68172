import { assertNever } from '../../schemas/assert-never.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { RenderFailure } from '../documents/pdf/render-failure.ts';
import type { DocumentReply } from './document-messages.ts';
import type { RenderedDocument } from './document-service.ts';

/** The document of a reply, or thrown again what was thrown where it was to be made. */
export function documentOfReply(reply: DocumentReply, signal: AbortSignal | undefined): RenderedDocument {
  switch (reply.kind) {
    case 'done':
      return reply.document;
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
