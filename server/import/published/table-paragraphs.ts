import { isCaptionText } from '../recognise/caption.ts';
import { plain } from '../recognise/plain.ts';
import type { SourceBlock } from '../source/source-document.ts';

interface Placed {
  readonly block: number;
  readonly title: string;
}

/** The paragraphs that are titles and captions of the tables below them, by their blocks. */
export function tableParagraphs(
  blocks: readonly SourceBlock[],
  tables: readonly Placed[],
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { block, title } of tables)
    for (let at = block - 1; at >= 0; at -= 1) {
      const one = blocks[at];
      if (one?.kind !== 'paragraph') break;
      const text = one.number + one.text;
      const isTitle = title !== '' && plain(text) === plain(title);
      if (plain(text) !== '' && !isTitle && !isCaptionText(text)) break;
      taken.add(at);
      if (isTitle) break;
    }
  return taken;
}
