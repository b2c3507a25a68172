import { type ChangeStatus, statusOf } from '../change-status.ts';
import type { Both, Either } from '../compared-report.ts';
import type { TextRun } from './text-run.ts';
import { wordDifferences } from './word-differences.ts';

/** A text that people wrote, of both years. */
export interface ComparedText extends Both<string> {
  readonly key: string;
  /** Where it stands, in words. */
  readonly where: string;
  readonly status: ChangeStatus;
  readonly runs: readonly TextRun[];
}

/** Nothing where neither year has a text. */
export function comparedText(
  key: string,
  where: string,
  { before = '', after = '' }: Either<string>,
): readonly ComparedText[] {
  if (before === '' && after === '') return [];
  const status = statusOf(
    { before: before || undefined, after: after || undefined },
    { isChanged: before !== after },
  );
  return [{ key, where, before, after, status, runs: wordDifferences(before, after) }];
}
