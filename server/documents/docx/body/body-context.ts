import type { HeadingRole } from '../../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';

/** What the writers of blocks look up. */
export interface BodyContext {
  readonly style: HouseStyle;
  /** Printed page number by anchor. */
  readonly pages: ReadonlyMap<string, number>;
  readonly bookmarks: ReadonlyMap<string, Bookmark>;
}

/** A heading's bookmark; id and name are unique in the document. */
export interface Bookmark {
  readonly id: number;
  readonly name: string;
  readonly role: HeadingRole;
}
