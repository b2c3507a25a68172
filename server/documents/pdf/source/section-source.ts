import type { Block, Section } from '../../../../schemas/document/block.ts';
import { blockSource } from './block-source.ts';
import { blockSpacing, spaceBetween } from './block-spacing.ts';
import { points } from './points.ts';
import type { SourceContext } from './source-context.ts';
import { textArea } from './text-area.ts';

/** What the sections of a document need to know of each other. */
export interface SectionPlace {
  readonly startsNumbers: boolean;
  readonly isLast: boolean;
  readonly draft: boolean;
}

/** A section as a run of pages of its own. */
export function sectionSource(section: Section, place: SectionPlace, context: SourceContext): string {
  const page = [
    `..page-${section.layout.toLowerCase()}`,
    section.pageNumbers === 'count' ? '..numbered' : '..unnumbered',
    place.draft ? 'background: draft' : '',
  ];
  const body = [
    place.startsNumbers ? 'counter(page).update(1)' : '',
    ...blockSources(section, context),
    place.isLast ? 'layout-result' : '',
  ];
  return `page(${page.filter(isPresent).join(', ')}, {\n${body.filter(isPresent).join('\n')}\n})`;
}

function blockSources(section: Section, context: SourceContext): readonly string[] {
  const blocks = withoutEmptyPages(section.blocks);
  const sources = blocks.map((block, index) => {
    const previous = blocks[index - 1];
    const above = previous ? spaceBetween(previous, block, context.style) : 0;
    return blockSource(block, { layout: section.layout, above }, context);
  });
  const first = blocks[0];
  const before = first ? blockSpacing(first, context.style).before : 0;
  const top = Math.max(before, coverDrop(first, section, context));
  return top > 0 ? [`v(${points(top)})`, ...sources] : sources;
}

/** A page break at either end of a section, or behind another, would leave an empty page. */
function withoutEmptyPages(blocks: readonly Block[]): readonly Block[] {
  const isBreak = (block: Block | undefined) => block === undefined || block.kind === 'pageBreak';
  const single = blocks.filter((block, index) => !isBreak(block) || !isBreak(blocks[index - 1]));
  return isBreak(single.at(-1)) ? single.slice(0, -1) : single;
}

/** The title of a cover stands in the upper part of its page, where it stands in the docx. */
function coverDrop(first: Block | undefined, { layout }: Section, { style }: SourceContext): number {
  const isCover = first?.kind === 'title' && first.role === 'cover';
  return isCover ? textArea(style, layout).height * shareAboveCover : 0;
}

const shareAboveCover = 0.25;

function isPresent(line: string): boolean {
  return line !== '';
}
