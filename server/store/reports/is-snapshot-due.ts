import type { Tables } from '../tables.ts';

/** Reading a version never takes more changes than this. */
const mostRevisions = 200;

type Kept = Pick<Tables['report'], 'snapshotVersion' | 'snapshotLength' | 'snapshotSchema' | 'changesLength'>;

/**
 * A snapshot when the changes since the last weigh as much as it does: so what is kept is at most about twice what was
 * typed, and a version is read from at most two reports' worth of text. And whenever the shape of a report has changed:
 * changes are only ever made to a snapshot of their own shape.
 */
export const isSnapshotDue = (
  { snapshotVersion, snapshotLength, snapshotSchema, changesLength }: Kept,
  version: number,
  schemaVersion: number,
): boolean =>
  schemaVersion !== snapshotSchema ||
  version - snapshotVersion >= mostRevisions ||
  changesLength >= snapshotLength;
