import type { Section } from '../../../../schemas/document/block.ts';
import { blockSource } from './block-source.ts';
import { blockSpacing } from './block-spacing.ts';
import { points } from './points.ts';
import type { SourceContext } from './source-context.ts';

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
    ...coverSpace(section, blockSources(section, context)),
    place.isLast ? 'layout-result' : '',
  ];
  return `page(${page.filter(isPresent).join(', ')}, {\n${body.filter(isPresent).join('\n')}\n})`;
}

function blockSources(section: Section, context: SourceContext): readonly string[] {
  const spacings = section.blocks.map((block) => blockSpacing(block, context.style));
  const top = spacings[0]?.before ?? 0;
  const sources = section.blocks.map((block, index) => {
    const above = (spacings[index - 1]?.after ?? 0) + (index === 0 ? 0 : (spacings[index]?.before ?? 0));
    return blockSource(block, { layout: section.layout, above }, context);
  });
  return top > 0 ? [`v(${points(top)})`, ...sources] : sources;
}

/** A cover stands on the upper third of its page. */
function coverSpace({ blocks }: Section, sources: readonly string[]): readonly string[] {
  const [first] = blocks;
  const isCover = first?.kind === 'title' && first.role === 'cover';
  return isCover ? ['v(1fr)', ...sources, 'v(2fr)'] : sources;
}

function isPresent(line: string): boolean {
  return line !== '';
}
