import type { HouseStyle } from '../../../../schemas/document/house-style.ts';

export type Edge = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';

/** The rule of a table's edge; its width counts in eighths of a point. */
export function rule(edge: Edge, style: HouseStyle): string {
  return `<w:${edge} w:val="single" w:sz="${Math.round(style.table.rule * 8)}" w:space="0" w:color="000000"/>`;
}

export function noRule(edge: Edge): string {
  return `<w:${edge} w:val="nil"/>`;
}
