import type { PageLayout } from '../../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import { twips } from '../twips.ts';

/**
 * `w:sectPr`, its children in the order of the schema. No `docGrid`: a character grid would take over the pitch of
 * lines and spread tables over three times the pages.
 */
export function sectionProperties(
  style: HouseStyle,
  layout: PageLayout,
  numbers: { readonly references: string; readonly start: number | undefined },
): string {
  const start = numbers.start === undefined ? '' : ` w:start="${numbers.start}"`;
  return [
    `<w:sectPr>${numbers.references}<w:type w:val="nextPage"/>`,
    paper(style.page[layout]),
    margins(style, layout),
    `<w:pgNumType w:fmt="decimal"${start}/><w:cols w:space="425"/></w:sectPr>`,
  ].join('');
}

function paper({ width, height }: HouseStyle['page']['text']): string {
  const turned = width > height ? ' w:orient="landscape"' : '';
  return `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${turned}/>`;
}

/** The header stands in the middle of the top margin. GB/T 9704 measures `gap` to the dashes, which run at half the height of the line. */
function margins(style: HouseStyle, layout: PageLayout): string {
  const { top, right, bottom, left } = style.page[layout];
  const { gap, size } = style.pageNumber;
  const header = Math.max(0, (top - size) / 2);
  const footer = Math.max(0, bottom - gap - size / 2);
  const edges = { top, right, bottom, left, header, footer, gutter: 0 };
  const attributes = Object.entries(edges).map(([edge, points]) => ` w:${edge}="${twips(points)}"`);
  return `<w:pgMar${attributes.join('')}/>`;
}
