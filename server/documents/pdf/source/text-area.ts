import type { PageLayout } from '../../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';

/** Width and height of the text block of a page, in points. */
export function textArea(
  style: HouseStyle,
  layout: PageLayout,
): { readonly width: number; readonly height: number } {
  const { width, height, top, right, bottom, left } = style.page[layout];
  return { width: width - left - right, height: height - top - bottom };
}
