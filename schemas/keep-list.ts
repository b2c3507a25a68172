import { isSameList } from './is-same-list.ts';

/** The earlier list where it holds the very same items. */
export const keepList = <Item>(
  earlier: readonly Item[] | undefined,
  next: readonly Item[],
): readonly Item[] => (earlier && isSameList(earlier, next) ? earlier : next);
