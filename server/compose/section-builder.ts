import type { Block, PageLayout, Section } from '../../schemas/document/block.ts';

/**
 * Gathers blocks into sections by page layout. What leads a table of another layout (its heading, its lead) moves
 * onto the table's page, so that no heading stands alone before a turned page.
 */
export function sectionBuilder() {
  const sections: { layout: PageLayout; blocks: Block[] }[] = [];
  let startsPage = true;
  return {
    /** Adds blocks to the page layout; opens a section where the layout changes. */
    add(layout: PageLayout, blocks: readonly Block[]): void {
      if (blocks.length === 0) return;
      const last = sections.at(-1);
      if (last?.layout === layout) {
        if (startsPage && last.blocks.length > 0) last.blocks.push({ kind: 'pageBreak' });
        last.blocks.push(...blocks);
      } else sections.push({ layout, blocks: [...(startsPage ? [] : leadsOf(last)), ...blocks] });
      startsPage = false;
    },
    /** What comes next starts on a new page. */
    newPage(): void {
      startsPage = true;
    },
    sections: (): readonly Section[] =>
      sections
        .filter(({ blocks }) => blocks.length > 0)
        .map(({ layout, blocks }) => ({ layout, pageNumbers: 'count', blocks })),
  };

  function leadsOf(section: { blocks: Block[] } | undefined): readonly Block[] {
    const blocks = section?.blocks ?? [];
    let start = blocks.length;
    while (start > 0 && isLead(blocks[start - 1])) start -= 1;
    const leads = blocks.splice(start);
    return leads[0]?.kind === 'pageBreak' ? leads.slice(1) : leads;
  }
}

export type SectionBuilder = ReturnType<typeof sectionBuilder>;

const isLead = (block: Block | undefined): boolean =>
  block?.kind === 'heading' ||
  block?.kind === 'title' ||
  block?.kind === 'pageBreak' ||
  (block?.kind === 'paragraph' && block.keepWithNext === true);
