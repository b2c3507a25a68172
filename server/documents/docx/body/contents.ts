import type { ContentsBlock, ContentsEntry } from '../../../../schemas/document/block.ts';
import { textWidth } from '../text-area.ts';
import { twips } from '../twips.ts';
import { ownStyles, wordStyles } from '../word-styles.ts';
import type { BodyContext, Bookmark } from './body-context.ts';
import { contentsInstruction } from './contents-instruction.ts';
import { field, fieldEnd, fieldOpening } from './field.ts';
import { paragraphProperties } from './paragraph-properties.ts';
import type { Place } from './place.ts';
import { runFormat } from './run-format.ts';
import { run } from './runs.ts';
import { spacer } from './spacer.ts';

/**
 * The contents as a field with its result written out: Word and WPS show it as it is, without asking, and can renew
 * it. The content control around it is how both know it as a table of contents.
 */
export function contents(block: ContentsBlock, place: Place, context: BodyContext): string {
  const listed = block.entries.length > 0 ? list(block.entries, place, context) : '';
  const after = place.last ? spacer({ section: place.section }) : '';
  return `<w:sdt>${control}<w:sdtContent>${title(block, place, context)}${listed}</w:sdtContent></w:sdt>${after}`;
}

function title(block: ContentsBlock, place: Place, { style }: BodyContext): string {
  const properties = paragraphProperties({
    style: wordStyles.contentsTitle.id,
    pageBreakBefore: place.breakBefore,
  });
  return `<w:p>${properties}${run(block.title, runFormat(style, style.text.contentsTitle.font).plain)}</w:p>`;
}

/** The field runs from the first line to the end of the last; its closing mark has a paragraph of its own, as in Word. */
function list(entries: readonly ContentsEntry[], place: Place, context: BodyContext): string {
  const { plain } = runFormat(context.style, context.style.text.contents0.font);
  const found = entries.map((entry) => bookmarkOf(entry, context));
  const opening = fieldOpening(contentsInstruction(found), plain);
  const lines = entries.map((entry, index) => line(entry, index === 0 ? opening : '', place, context));
  const closing = `<w:p>${paragraphProperties({ style: ownStyles.spacer.id })}${fieldEnd(plain)}</w:p>`;
  return lines.join('') + closing;
}

function line(entry: ContentsEntry, opening: string, place: Place, context: BodyContext): string {
  const role = `contents${entry.depth}` as const;
  const properties = paragraphProperties({
    style: wordStyles[role].id,
    dottedTab: twips(textWidth(context.style.page[place.layout])),
  });
  const { plain } = runFormat(context.style, context.style.text[role].font);
  return `<w:p>${properties}${opening}${link(entry, plain, context)}</w:p>`;
}

function link(entry: ContentsEntry, properties: string, context: BodyContext): string {
  const { name } = bookmarkOf(entry, context);
  const page = context.pages.get(entry.anchor);
  const number = run(page === undefined ? '' : String(page), properties);
  const text = run(`${entry.text.replace(/[\r\n\t]+/g, ' ')}\t`, properties);
  return `<w:hyperlink w:anchor="${name}" w:history="1">${text}${field(`PAGEREF ${name} \\h`, number, properties)}</w:hyperlink>`;
}

function bookmarkOf(entry: ContentsEntry, { bookmarks }: BodyContext): Bookmark {
  const bookmark = bookmarks.get(entry.anchor);
  if (!bookmark) throw new Error(`the contents name ${entry.anchor}, which is no heading of the document`);
  return bookmark;
}

const control =
  '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>';
