import type { HouseStyle, TextStyle } from '../../../../schemas/document/house-style.ts';
import type { Typefaces } from '../fonts/typeface.ts';
import { leader } from '../fonts/used-text.ts';
import { faceName } from './face-name.ts';
import { lineEdges } from './line-edges.ts';
import { points } from './points.ts';
import { typstString } from './typst-string.ts';

export type TextRole = keyof HouseStyle['text'];

const alignments = { left: 'left', center: 'center', right: 'right', justify: 'left' } satisfies Record<
  TextStyle['align'],
  string
>;

/** The text styles of the house as Typst variables, those whose face the document uses. */
export function roleStyles(style: HouseStyle, typefaces: Typefaces): string {
  return Object.entries(style.text)
    .filter(([, { font, bold }]) => typefaces.has(font, bold))
    .map(([role, text]) => `#let ${roleName(role as TextRole)} = ${textStyle(text)}`)
    .join('\n');
}

/** The Typst variable of a text role. */
export function roleName(role: TextRole): string {
  return `role-${role.toLowerCase()}`;
}

function textStyle({ font, bold, size, lineHeight, align, indent }: TextStyle): string {
  const { top, bottom } = lineEdges(size, lineHeight);
  return `(font: ${faceName(font, bold)}, size: ${points(size)}, top: ${points(top)}, bottom: ${points(bottom)}, \
align: ${alignments[align]}, justify: ${align === 'justify'}, indent: ${points(indent * size)}, leader: ${typstString(leader)})`;
}
