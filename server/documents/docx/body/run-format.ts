import type { FontRole, HouseStyle } from '../../../../schemas/document/house-style.ts';
import { runFonts } from '../fonts.ts';
import { escapeAttribute } from '../xml/escape-attribute.ts';

/** Ready-made `w:rPr` of the runs of a paragraph. */
export interface RunFormat {
  readonly plain: string;
  /** Of a gap: highlighted, so that nobody overlooks it. */
  readonly gap: string;
  /** Put in: underlined. Taken out: struck through. Coloured too, but to be told apart in black and white. */
  readonly added: string;
  readonly removed: string;
}

/** `points` and `bold` only where the paragraph's style does not say them. */
export function runFormat(
  style: HouseStyle,
  font: FontRole,
  own: { readonly points?: number; readonly bold?: boolean } = {},
): RunFormat {
  const halfPoints = own.points === undefined ? undefined : Math.round(own.points * 2);
  const weight = own.bold ? '<w:b/><w:bCs/>' : '';
  const size = halfPoints === undefined ? '' : `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
  const wrap = (beforeSize: string, afterSize: string) =>
    `<w:rPr>${fontsElement(style, font)}${weight}${beforeSize}${size}${afterSize}</w:rPr>`;
  return {
    plain: wrap('', ''),
    gap: wrap('', '<w:highlight w:val="yellow"/>'),
    added: wrap('<w:color w:val="1D5C2E"/>', '<w:u w:val="single"/>'),
    removed: wrap('<w:strike/><w:color w:val="A32117"/>', ''),
  };
}

function fontsElement(style: HouseStyle, font: FontRole): string {
  const { hint, ...names } = runFonts(style, font);
  const slots = Object.entries(names).map(([slot, name]) => `w:${slot}="${escapeAttribute(name)}"`);
  return `<w:rFonts w:hint="${hint}" ${slots.join(' ')}/>`;
}
