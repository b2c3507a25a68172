import type { HeadingBlock, ParagraphBlock, TitleBlock } from '../../../../schemas/document/block.ts';
import { titleLines } from '../../title-lines.ts';
import { inlineSource } from './inline-source.ts';
import { lineCount } from './line-count.ts';
import { points } from './points.ts';
import { roleName, type TextRole } from './role-styles.ts';
import type { BlockPlace, SourceContext } from './source-context.ts';
import { textArea } from './text-area.ts';
import type { Measure } from './text-source.ts';
import { typstString } from './typst-string.ts';

export function titleSource(block: TitleBlock, place: BlockPlace, context: SourceContext): string {
  return paragraph(block, true, place, context);
}

export function paragraphSource(block: ParagraphBlock, place: BlockPlace, context: SourceContext): string {
  return paragraph(block, block.keepWithNext === true, place, context);
}

export function headingSource(block: HeadingBlock, place: BlockPlace, context: SourceContext): string {
  const measure = roleMeasure(block.role, place, context);
  const inlines = titleLines(block.inlines, (title) => lineCount(title, measure) === 1);
  const text = inlineSource(inlines, measure, context.linkTo);
  const level = context.levels.get(block.anchor);
  return `titled(${roleName(block.role)}, ${points(place.above)}, ${level}, ${typstString(block.anchor)}, ${text})`;
}

/** What a line of a text role has to fit. */
export function roleMeasure(
  role: TextRole,
  { layout }: BlockPlace,
  { style, typefaces }: SourceContext,
): Measure {
  const { font, bold, size } = style.text[role];
  return { typeface: typefaces.of(font, bold), size, width: textArea(style, layout).width };
}

function paragraph(
  { role, inlines }: TitleBlock | ParagraphBlock,
  sticky: boolean,
  place: BlockPlace,
  context: SourceContext,
): string {
  const text = inlineSource(inlines, roleMeasure(role, place, context), context.linkTo);
  return `paragraph(${roleName(role)}, ${points(place.above)}, ${sticky}, ${text})`;
}
