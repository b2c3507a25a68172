import type { Change, Path } from '../../../schemas/edit/change.ts';

/** What a change concerns: its field, or the item that comes, goes or moves. */
export function placeOf(change: Change): Path {
  if (change.kind === 'insert') return [...change.path, { id: change.item.id }];
  return 'id' in change ? [...change.path, { id: change.id }] : change.path;
}
