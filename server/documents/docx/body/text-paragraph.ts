import type { HeadingBlock, ParagraphBlock, TitleBlock } from '../../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import { filledLines } from '../../filled-lines.ts';
import { nominalAdvance } from '../../nominal-advance.ts';
import { titleLines } from '../../title-lines.ts';
import { textWidth } from '../text-area.ts';
import { twips } from '../twips.ts';
import { wordStyles } from '../word-styles.ts';
import type { BodyContext } from './body-context.ts';
import { coverDrop } from './cover-drop.ts';
import { paragraphProperties } from './paragraph-properties.ts';
import type { Place } from './place.ts';
import { runFormat } from './run-format.ts';
import { runs } from './runs.ts';

/** A title, heading or paragraph: a Word style, and the text. */
export function textParagraph(
  block: TitleBlock | HeadingBlock | ParagraphBlock,
  place: Place,
  context: BodyContext,
): string {
  const inlines = block.kind === 'heading' ? linesOf(block, place, context.style) : block.inlines;
  const text = runs(inlines, runFormat(context.style, context.style.text[block.role].font));
  const properties = paragraphProperties({
    style: wordStyles[block.role].id,
    keepNext: block.kind === 'title' || (block.kind === 'paragraph' && block.keepWithNext === true),
    pageBreakBefore: place.breakBefore,
    ...spaceAfterTable(block, place, context.style),
    ...coverDrop(block, place, context.style),
    section: place.section,
  });
  return `<w:p>${properties}${block.kind === 'heading' ? marked(text, block.anchor, context) : text}</w:p>`;
}

function linesOf({ role, inlines }: HeadingBlock, { layout }: Place, { page, text }: HouseStyle) {
  const width = textWidth(page[layout]) / text[role].size;
  return titleLines(inlines, (title) => filledLines(title, { width, advance: nominalAdvance }) === 1);
}

/** Behind a table, but for its notes, the space of the table is added to that of the paragraph's own style. */
function spaceAfterTable(
  { role }: TitleBlock | HeadingBlock | ParagraphBlock,
  { afterTable, breakBefore }: Place,
  { table, text }: HouseStyle,
): { readonly before?: number } {
  return afterTable && !breakBefore && role !== 'note'
    ? { before: twips(text[role].spaceBefore + table.spaceAfter) }
    : {};
}

function marked(text: string, anchor: string, { bookmarks }: BodyContext): string {
  const bookmark = bookmarks.get(anchor);
  if (!bookmark) throw new Error(`the heading ${anchor} has no bookmark`);
  const { id, name } = bookmark;
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${text}<w:bookmarkEnd w:id="${id}"/>`;
}
