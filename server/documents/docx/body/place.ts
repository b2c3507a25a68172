import type { PageLayout } from '../../../../schemas/document/block.ts';

/** Where a block stands in its section. */
export interface Place {
  readonly layout: PageLayout;
  /** The block before it ends with a table, which a second table would run into. */
  readonly afterTable: boolean;
  /** Starts on a new page of the same section. */
  readonly breakBefore: boolean;
  readonly first: boolean;
  /** The last block of its section. */
  readonly last: boolean;
  /** The `sectPr` its last paragraph carries; empty in the last section, whose `sectPr` ends the body. */
  readonly section: string;
}
