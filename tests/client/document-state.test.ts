import { expect, it } from 'vitest';
import { type DocumentState, nextDocumentState } from '../../client/documents/document-state.ts';

const running: DocumentState = { phase: 'running', received: 0 };

it('starts anew from any state', () => {
  for (const state of [running, { phase: 'cancelled' }, { phase: 'failed', problems: [] }] as const)
    expect(nextDocumentState(state, { kind: 'start' })).toEqual(running);
});

it('follows what has been received', () => {
  expect(nextDocumentState(running, { kind: 'receive', part: 0.4 })).toEqual({
    phase: 'running',
    received: 0.4,
  });
});

it('ignores a part that arrives after the cancellation', () => {
  const cancelled = nextDocumentState(running, { kind: 'cancel' });
  expect(nextDocumentState(cancelled, { kind: 'receive', part: 0.9 })).toEqual({ phase: 'cancelled' });
});
