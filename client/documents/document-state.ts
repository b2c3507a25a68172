import type { Problem } from '../../schemas/problem.ts';
import type { DocumentFile } from '../api/request-document.ts';

/** Where a file that was asked for stands. `received` is 0 while the server is still making it. */
export type DocumentState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly received: number }
  | { readonly phase: 'ready'; readonly file: DocumentFile }
  | { readonly phase: 'failed'; readonly problems: readonly Problem[] }
  | { readonly phase: 'cancelled' };

export type DocumentStep =
  | { readonly kind: 'start' }
  | { readonly kind: 'receive'; readonly part: number }
  | { readonly kind: 'finish'; readonly file: DocumentFile }
  | { readonly kind: 'fail'; readonly problems: readonly Problem[] }
  | { readonly kind: 'cancel' };

export function nextDocumentState(state: DocumentState, step: DocumentStep): DocumentState {
  switch (step.kind) {
    case 'start':
      return { phase: 'running', received: 0 };
    case 'receive':
      return state.phase === 'running' ? { phase: 'running', received: step.part } : state;
    case 'finish':
      return { phase: 'ready', file: step.file };
    case 'fail':
      return { phase: 'failed', problems: step.problems };
    case 'cancel':
      return { phase: 'cancelled' };
  }
}
