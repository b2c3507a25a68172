import { AlignmentType, Header, Paragraph, TextRun } from 'docx';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import { runFonts } from '../fonts.ts';
import { ownStyles } from '../word-styles.ts';

/** The mark on every page of a draft; nothing else tells a draft from the file that may be published. */
export function draftHeaders(style: HouseStyle) {
  return { default: draftHeader(style), even: draftHeader(style) };
}

function draftHeader(style: HouseStyle): Header {
  const mark = new TextRun({ text: '草稿', font: runFonts(style, 'hei'), color: '808080' });
  const line = new Paragraph({
    style: ownStyles.header.id,
    alignment: AlignmentType.CENTER,
    children: [mark],
  });
  return new Header({ children: [line] });
}
