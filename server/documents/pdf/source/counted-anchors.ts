import type { ComposedDocument } from '../../../../schemas/document/block.ts';

/** The headings that stand on pages with a printed number. */
export function countedAnchors(document: ComposedDocument): ReadonlySet<string> {
  const counted = document.sections.filter(({ pageNumbers }) => pageNumbers === 'count');
  return new Set(
    counted.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : [])),
    ),
  );
}
