import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import { runFonts } from '../fonts.ts';
import { twips } from '../twips.ts';
import { ownStyles } from '../word-styles.ts';

/** Page numbers after GB/T 9704-2012, 7.5: between one-em dashes, odd pages to the right, even pages to the left. */
export function numberedFooters(style: HouseStyle) {
  const inset = twips(style.pageNumber.inset * style.pageNumber.size);
  return {
    default: new Footer({ children: [numberLine(style, AlignmentType.RIGHT, { right: inset })] }),
    even: new Footer({ children: [numberLine(style, AlignmentType.LEFT, { left: inset })] }),
  };
}

/** Footers that print nothing; a section without any would take over those of the section before it. */
export function silentFooters() {
  return { default: silentFooter(), even: silentFooter() };
}

function numberLine(
  style: HouseStyle,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  indent: { left: number } | { right: number },
): Paragraph {
  const font = runFonts(style, style.pageNumber.font);
  const number = new TextRun({ font, children: ['— ', PageNumber.CURRENT, ' —'] });
  return new Paragraph({ style: ownStyles.footer.id, alignment, indent, children: [number] });
}

function silentFooter(): Footer {
  return new Footer({ children: [new Paragraph({ style: ownStyles.footer.id })] });
}
