import type { Path } from './change.ts';

/** `projects/<id>/goals` as a path: the second step of an entry is the id of an item. */
export const entryPath = (entry: string): Path =>
  entry.split('/').map((step, index) => (index === 1 ? { id: step } : step));
