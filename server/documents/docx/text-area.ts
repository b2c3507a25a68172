import type { HouseStyle } from '../../../schemas/document/house-style.ts';

type Page = HouseStyle['page']['text'];

/** Width of the text area of a page, in points. */
export function textWidth(page: Page): number {
  return page.width - page.left - page.right;
}

/** Height of the text area of a page, in points. */
export function textHeight(page: Page): number {
  return page.height - page.top - page.bottom;
}
