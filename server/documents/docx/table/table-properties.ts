import type { TableBlock } from '../../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import { inlineText } from '../../../../schemas/document/inline.ts';
import { twips } from '../twips.ts';
import { escapeAttribute } from '../xml/escape-attribute.ts';
import { rule } from './rule.ts';

/** `w:tblPr`, its children in the order of the schema (CT_TblPr). */
export function tableProperties(block: TableBlock, widths: readonly number[], style: HouseStyle): string {
  const width = widths.reduce((sum, each) => sum + each, 0);
  return [
    `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/>`,
    `<w:tblBorders>${edges.map((edge) => rule(edge, style)).join('')}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>',
    cellMargins(block, style),
    alternativeText(block),
    '</w:tblPr>',
  ].join('');
}

/**
 * Word and LibreOffice add the rule to the height of a row, the pdf draws it on the edge: half of it comes off the space
 * above and below, so that a page takes as many rows in the one as in the other.
 */
function cellMargins({ type }: TableBlock, style: HouseStyle): string {
  const x = twips(type.paddingX);
  const y = twips(Math.max(0, type.paddingY - style.table.rule / 2));
  const margins = { top: y, left: x, bottom: y, right: x };
  const written = Object.entries(margins).map(([edge, width]) => `<w:${edge} w:w="${width}" w:type="dxa"/>`);
  return `<w:tblCellMar>${written.join('')}</w:tblCellMar>`;
}

/** What a screen reader says of the table: its title, and the texts of its header. */
function alternativeText({ title, header }: TableBlock): string {
  const texts = header.flatMap(({ cells }) => cells.map(({ inlines }) => inlineText(inlines).trim()));
  const description = [...new Set(texts)].filter((text) => text !== '').join('、');
  const described = description ? `<w:tblDescription w:val="${escapeAttribute(description)}"/>` : '';
  return `<w:tblCaption w:val="${escapeAttribute(title)}"/>${described}`;
}

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
