import type { Block, ComposedDocument, TableRow } from '../../../../schemas/document/block.ts';
import type { FontRole, HouseStyle } from '../../../../schemas/document/house-style.ts';
import { inlineText } from '../../../../schemas/document/inline.ts';

/** A piece of text and the type it is set in. */
export interface UsedText {
  readonly font: FontRole;
  readonly bold: boolean;
  readonly text: string;
}

/** What a page number and the leaders of the contents are made of. */
export const pageNumberCharacters = '— 0123456789';
export const leader = '.';
export const draftMark = '草稿';
export const draftFont = 'hei' satisfies FontRole;

/** Every piece of text a pdf of the document prints. */
export function usedText(document: ComposedDocument, style: HouseStyle, draft: boolean): readonly UsedText[] {
  const blocks = document.sections.flatMap((section) => section.blocks);
  const pages: UsedText[] = document.sections.some(({ pageNumbers }) => pageNumbers === 'count')
    ? [{ font: style.pageNumber.font, bold: false, text: pageNumberCharacters }]
    : [];
  const mark: UsedText[] = draft ? [{ font: draftFont, bold: false, text: draftMark }] : [];
  return [...pages, ...mark, ...blocks.flatMap((block) => textOf(block, style))];
}

type TextReader<K extends Block['kind']> = (
  block: Extract<Block, { kind: K }>,
  style: HouseStyle,
) => readonly UsedText[];

function textOf<K extends Block['kind']>(
  block: Extract<Block, { kind: K }>,
  style: HouseStyle,
): readonly UsedText[] {
  const read: TextReader<K> = readers[block.kind as K];
  return read(block, style);
}

const readers: { readonly [K in Block['kind']]: TextReader<K> } = {
  title: ({ role, inlines }, style) => [set(inlineText(inlines), style.text[role])],
  heading: ({ role, inlines }, style) => [set(inlineText(inlines), style.text[role])],
  paragraph: ({ role, inlines }, style) => [set(inlineText(inlines), style.text[role])],
  contents: ({ title, entries }, style) => [
    set(title, style.text.contentsTitle),
    ...entries.map(({ depth, text }) => set(`${text}${leader}0123456789`, style.text[`contents${depth}`])),
  ],
  table: ({ header, body }, style) => [
    { font: style.table.font, bold: false, text: '' },
    ...[...header, ...body].flatMap((row) => rowText(row, style)),
  ],
  pageBreak: () => [],
};

function rowText({ role, cells }: TableRow, style: HouseStyle): readonly UsedText[] {
  const isHeader = role === 'header';
  const font = isHeader ? style.table.headerFont : style.table.font;
  return cells.map(({ inlines, bold }) => ({
    font,
    bold: isHeader || bold === true,
    text: inlineText(inlines),
  }));
}

function set(text: string, { font, bold }: { font: FontRole; bold: boolean }): UsedText {
  return { font, bold, text };
}
