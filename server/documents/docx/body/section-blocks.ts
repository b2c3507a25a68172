import type { Block, Section } from '../../../../schemas/document/block.ts';

export type PrintedBlock = Exclude<Block, { kind: 'pageBreak' }>;

export interface PlacedBlock {
  readonly block: PrintedBlock;
  readonly breakBefore: boolean;
}

/** The blocks that print, page breaks folded into the block behind them: a break at either end, or two in a row, would leave an empty page. */
export function sectionBlocks(section: Section): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let breakBefore = false;
  for (const block of section.blocks) {
    if (block.kind === 'pageBreak') {
      breakBefore = placed.length > 0;
      continue;
    }
    placed.push({ block, breakBefore });
    breakBefore = false;
  }
  return placed;
}

/** A section ready to be written. */
export interface PlacedSection extends Omit<Section, 'blocks'> {
  readonly blocks: readonly PlacedBlock[];
}
