import type { FontRole } from '../../../../schemas/document/house-style.ts';

/** The Typst variable that holds the families of a role and weight. */
export function faceName(font: FontRole, bold: boolean): string {
  return `font-${font.toLowerCase()}${bold ? '-bold' : ''}`;
}
