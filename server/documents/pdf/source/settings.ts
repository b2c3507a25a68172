import type { PageLayout } from '../../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import type { Typefaces } from '../fonts/typeface.ts';
import { draftFont, draftMark } from '../fonts/used-text.ts';
import { faceName } from './face-name.ts';
import { points } from './points.ts';
import { typstString } from './typst-string.ts';

const draftSize = 150;

/**
 * What holds for the whole document. No date, so that the same document is the same file; lines are filled one after another, as Word
 * does; no font but those named.
 */
export function documentSettings(title: string, typefaces: Typefaces): string {
  const faces = typefaces.used.map(({ font, bold }) => {
    const families = typefaces.of(font, bold).faces.map(({ family }) => typstString(family));
    return `#let ${faceName(font, bold)} = (${families.join(', ')},)`;
  });
  return [
    ...faces,
    `#set document(title: ${typstString(title)}, date: none)`,
    '#set text(lang: "zh", region: "cn", fallback: false, hyphenate: false, overhang: false)',
    '#set par(leading: 0pt, spacing: 0pt, linebreaks: "simple")',
  ].join('\n');
}

/** The page layouts, the page number and the draft mark as Typst variables. */
export function pageSettings(style: HouseStyle, typefaces: Typefaces, draft: boolean): string {
  const layouts = Object.entries(style.page).map(([layout, page]) => pageLayout(layout as PageLayout, page));
  const { font, size, gap, inset } = style.pageNumber;
  const numbered = typefaces.has(font, false)
    ? `(numbering: "1", footer-descent: ${points(gap)}, footer: page-number((font: ${faceName(font, false)}, \
size: ${points(size)}, inset: ${points(inset * size)})))`
    : '(:)';
  return [
    ...layouts,
    '#let unnumbered = (numbering: none, footer: none)',
    `#let numbered = ${numbered}`,
    draft
      ? `#let draft = draft-mark(${faceName(draftFont, false)}, ${points(draftSize)}, ${typstString(draftMark)})`
      : '',
  ].join('\n');
}

function pageLayout(
  layout: PageLayout,
  { width, height, top, right, bottom, left }: HouseStyle['page']['text'],
) {
  return `#let page-${layout.toLowerCase()} = (width: ${points(width)}, height: ${points(height)}, \
margin: (top: ${points(top)}, right: ${points(right)}, bottom: ${points(bottom)}, left: ${points(left)}))`;
}
