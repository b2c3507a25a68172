import { expect, it } from 'vitest';
import { nextVersionPdf, type VersionPdfState } from '../../../client/preview/version-pdf-state.ts';

const shown: VersionPdfState<string> = { shown: 'version 1', phase: 'ready', problems: [] };
const problems = [{ where: '', message: '没有排出来' }];

it('keeps the old pages while newer ones are made, and when they cannot be made', () => {
  const updating = nextVersionPdf(shown, { kind: 'ask' });
  expect(updating).toEqual({ shown: 'version 1', phase: 'updating', problems: [] });
  expect(nextVersionPdf(updating, { kind: 'fail', problems })).toEqual({
    shown: 'version 1',
    phase: 'failed',
    problems,
  });
});

it('forgets what went wrong when it is tried again and succeeds', () => {
  const again = nextVersionPdf({ ...shown, phase: 'failed', problems }, { kind: 'ask' });
  expect(again.problems).toEqual([]);
  expect(nextVersionPdf(again, { kind: 'show', printed: 'version 2' })).toEqual({
    shown: 'version 2',
    phase: 'ready',
    problems: [],
  });
});
