import type { Block, PageLayout, Section } from '../../schemas/document/block.ts';

/**
 * Gathers blocks into sections by page layout. What leads a table (its heading, its lead) moves with it onto a page
 * of another layout, and a page of leads alone is not left: no heading stands alone.
 */
export function sectionBuilder() {
  const sections: { layout: PageLayout; blocks: Block[] }[] = [];
  let startsPage = true;
  return {
    /** Adds blocks to the page layout; opens a section where the layout changes. */
    add(layout: PageLayout, blocks: readonly Block[]): void {
      if (blocks.length === 0) return;
      const last = sections.at(-1);
      const isNewPage = startsPage && !holdsOnlyLeads(last?.blocks);
      startsPage = false;
      if (last?.layout !== layout)
        sections.push({ layout, blocks: [...(isNewPage ? [] : takeLeads(last?.blocks)), ...blocks] });
      else last.blocks.push(...(isNewPage ? [pageBreak] : []), ...blocks);
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
}

export type SectionBuilder = ReturnType<typeof sectionBuilder>;

const pageBreak: Block = { kind: 'pageBreak' };

/** Whether the page being filled holds nothing but leads. */
function holdsOnlyLeads(blocks: readonly Block[] = []): boolean {
  const page = blocks.slice(blocks.findLastIndex(({ kind }) => kind === 'pageBreak') + 1);
  return page.length > 0 && page.every(isLead);
}

/** Takes the leads off the end, and the page break before them. */
function takeLeads(blocks: Block[] = []): readonly Block[] {
  const start = blocks.findLastIndex((block) => !isLead(block)) + 1;
  const leads = blocks.splice(start);
  if (blocks.at(-1)?.kind === 'pageBreak') blocks.pop();
  return leads;
}

const isLead = (block: Block): boolean =>
  block.kind === 'heading' ||
  block.kind === 'title' ||
  (block.kind === 'paragraph' && block.keepWithNext === true);
