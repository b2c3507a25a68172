import { AlignmentType, type IParagraphStyleOptions, LeaderType, LineRuleType, TabStopType } from 'docx';
import type { FontRole, HouseStyle, TextStyle } from '../../../../schemas/document/house-style.ts';
import { runFonts } from '../fonts.ts';
import { textWidth } from '../text-area.ts';
import { twips } from '../twips.ts';
import { ownStyles, type WordStyle, wordStyles } from '../word-styles.ts';

/** Every paragraph style of the docx, measured by the house style. */
export function shellStyles(style: HouseStyle): IParagraphStyleOptions[] {
  const roles = Object.keys(wordStyles) as (keyof typeof wordStyles)[];
  return [
    ...roles.map((role) => textStyle(style, wordStyles[role], style.text[role], isContents(role))),
    cellStyle(style),
    marginStyle(style, ownStyles.header, style.pageNumber.size),
    marginStyle(style, ownStyles.footer, style.pageNumber.size),
    spacerStyle,
  ];
}

function textStyle(
  style: HouseStyle,
  word: WordStyle,
  text: TextStyle,
  isEntry: boolean,
): IParagraphStyleOptions {
  return {
    ...named(word),
    run: faced(style, text.font, text.size, text.bold),
    paragraph: {
      alignment: alignments[text.align],
      spacing: exactly(text.lineHeight, text.spaceBefore, text.spaceAfter),
      ...(isEntry ? entryLine(style, text) : { indent: firstLine(text) }),
      ...(word.outline === undefined ? {} : { outlineLevel: word.outline, keepNext: true, keepLines: true }),
    },
  };
}

function isContents(role: keyof typeof wordStyles): boolean {
  return role === 'contents0' || role === 'contents1' || role === 'contents2';
}

/** A line of the contents: indented as a whole, dots up to the page number at the right edge. */
function entryLine(style: HouseStyle, text: TextStyle) {
  const edge = twips(textWidth(style.page.text));
  return {
    indent: { left: twips(text.indent * text.size) },
    tabStops: [{ type: TabStopType.RIGHT, position: edge, leader: LeaderType.DOT }],
  };
}

/** Size, pitch and alignment of a cell's text are those of its table and stand on the paragraph. */
function cellStyle(style: HouseStyle): IParagraphStyleOptions {
  const { note } = style.text;
  return {
    ...named(ownStyles.cell),
    run: faced(style, style.table.font, note.size, false),
    paragraph: { spacing: exactly(note.lineHeight, 0, 0) },
  };
}

function marginStyle(style: HouseStyle, word: WordStyle, size: number): IParagraphStyleOptions {
  return {
    ...named(word, false),
    run: faced(style, style.pageNumber.font, size, false),
    paragraph: { spacing: exactly(size, 0, 0) },
  };
}

/**
 * Word joins two tables that touch, and wants a paragraph after the last one. The pitch is the least a program takes:
 * behind a table that fills its page, a line of 1 pt went overleaf in 4 of 100 tables and left an empty page.
 */
const spacerStyle: IParagraphStyleOptions = {
  ...named(ownStyles.spacer, false),
  run: { size: 2 },
  paragraph: { spacing: exactly(0.1, 0, 0) },
};

function named(word: WordStyle, isOffered = true) {
  return {
    id: word.id,
    name: word.name,
    basedOn: 'Normal',
    next: word.next ?? word.id,
    quickFormat: isOffered,
  };
}

function faced(style: HouseStyle, role: FontRole, points: number, bold: boolean) {
  return { font: runFonts(style, role), size: Math.round(points * 2), bold };
}

function exactly(line: number, before: number, after: number) {
  return {
    line: twips(line),
    lineRule: LineRuleType.EXACT,
    before: twips(before),
    after: twips(after),
  };
}

function firstLine(text: TextStyle) {
  return { firstLine: twips(text.indent * text.size), firstLineChars: Math.round(text.indent * 100) };
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;
