import type { ComposedDocument, HeadingBlock, HeadingRole } from '../../../../schemas/document/block.ts';

const ranks = { part: 0, tableTitle: 1, chapter: 1, section: 2, item: 3 } satisfies Record<
  HeadingRole,
  number
>;

/** The outline level of each heading, by anchor: one below the heading it stands under, so that no level is skipped. */
export function headingLevels(document: ComposedDocument): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let open: readonly number[] = [];
  for (const { anchor, role } of headings(document)) {
    if (levels.has(anchor)) throw new Error(`Two headings have the anchor ${anchor}`);
    open = [...open.filter((rank) => rank < ranks[role]), ranks[role]];
    levels.set(anchor, open.length);
  }
  return levels;
}

function headings(document: ComposedDocument): readonly HeadingBlock[] {
  return document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'heading'));
}
