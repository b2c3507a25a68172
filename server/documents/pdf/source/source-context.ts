import type { PageLayout } from '../../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import type { Typefaces } from '../fonts/typeface.ts';
import type { LinkTo } from './link-source.ts';

/** What the source of a block depends on beyond the block. */
export interface SourceContext {
  readonly style: HouseStyle;
  readonly typefaces: Typefaces;
  /** Absent where figures and typed cells lead nowhere. */
  readonly linkTo?: LinkTo;
  /** Outline level of each heading, by anchor. */
  readonly levels: ReadonlyMap<string, number>;
  /** Headings on pages with a printed number. */
  readonly counted: ReadonlySet<string>;
}

/** Where a block stands. */
export interface BlockPlace {
  readonly layout: PageLayout;
  /** Space between it and the block before, in points. */
  readonly above: number;
}
