import { inspect } from 'node:util';
import { UnusableInput } from '../../schemas/problem.ts';
import { RenderFailure } from '../documents/pdf/render-failure.ts';
import type { DocumentReply } from './document-messages.ts';

/** What was thrown while a document was made, as it crosses to the process that serves. */
export function replyOfFailure(error: unknown, signal: AbortSignal): DocumentReply {
  if (signal.aborted) return { kind: 'cancelled' };
  if (error instanceof UnusableInput) return { kind: 'unusable', problems: error.problems };
  if (error instanceof RenderFailure)
    return { kind: 'failed', message: error.message, cause: inspect(error.cause) };
  return { kind: 'broken', stack: inspect(error) };
}
