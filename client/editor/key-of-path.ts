import type { Path } from '../../schemas/edit/change.ts';

/** A path as a key. */
export const keyOfPath = (path: Path): string => JSON.stringify(path);
