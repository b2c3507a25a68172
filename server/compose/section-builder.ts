import type { Block, HeadingRole, PageLayout, Section } from '../../schemas/document/block.ts';

/**
 * Gathers blocks into sections by page layout. What leads a block (the headings above it, the lead of a table) goes with
 * it onto a new page or a page of another layout, so that no heading stands alone.
 */
export function sectionBuilder() {
  const sections: OpenSection[] = [];
  let startsPage = true;
  return {
    /** Adds blocks to the page layout; opens a section where the layout changes. */
    add(layout: PageLayout, blocks: readonly Block[]): void {
      const first = blocks[0];
      if (!first) return;
      const leads = takeLeads(sections.at(-1)?.blocks ?? [], first);
      const breaks = dropBreaks(sections) || startsPage;
      startsPage = false;
      const last = sections.at(-1);
      if (last?.layout !== layout) sections.push({ layout, breaks, blocks: [...leads, ...blocks] });
      else last.blocks.push(...(breaks ? [pageBreak] : []), ...leads, ...blocks);
    },
    /** What comes next starts on a new page. */
    newPage(): void {
      startsPage = true;
    },
    sections: (): readonly Section[] =>
      sections.map(({ layout, blocks }) => ({ layout, pageNumbers: 'count', blocks })),
  };
}

export type SectionBuilder = ReturnType<typeof sectionBuilder>;

interface OpenSection {
  readonly layout: PageLayout;
  /** Begins on a new page even where its layout is that of the section before it. */
  readonly breaks: boolean;
  readonly blocks: Block[];
}

const pageBreak: Block = { kind: 'pageBreak' };

/** Drops a section that its leads have left empty, or a page break at the end. Returns whether a page was to start there. */
function dropBreaks(sections: OpenSection[]): boolean {
  const last = sections.at(-1);
  if (last?.blocks.length === 0) {
    sections.pop();
    return last.breaks;
  }
  const endsWithBreak = last?.blocks.at(-1)?.kind === 'pageBreak';
  if (endsWithBreak) last?.blocks.pop();
  return endsWithBreak;
}

/** Takes what leads `next` off the end. */
function takeLeads(blocks: Block[], next: Block): readonly Block[] {
  const start = blocks.findLastIndex((block) => !isLead(block, next)) + 1;
  return blocks.splice(start);
}

/** A heading leads what is below it in rank; a paragraph kept with what follows leads a table and its title. */
function isLead(block: Block, next: Block): boolean {
  const rank = next.kind === 'heading' ? ranks[next.role] : ranks.item;
  if (block.kind === 'heading') return next.kind !== 'heading' || ranks[block.role] < rank;
  return block.kind === 'paragraph' && block.keepWithNext === true && rank === ranks.item;
}

const ranks: Readonly<Record<HeadingRole, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  tableTitle: 3,
  item: 3,
};
