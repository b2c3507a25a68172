import { isCaptionText } from '../recognise/caption.ts';
import { plain } from '../recognise/plain.ts';
import type { SourceBlock } from '../source/source-document.ts';

interface Placed {
  readonly block: number;
  readonly title: string;
}

/** The paragraphs that are titles and captions of the tables below them, by their blocks; of tables cut in two, of both. */
export function tableParagraphs(
  blocks: readonly SourceBlock[],
  tables: readonly Placed[],
): ReadonlySet<number> {
  const titles = new Map(tables.map(({ block, title }) => [block, plain(title)]));
  const taken = new Set<number>();
  for (const [block, { kind }] of blocks.entries()) {
    if (kind === 'table') for (const at of above(blocks, block, titles.get(block) ?? '')) taken.add(at);
  }
  return taken;
}

function above(blocks: readonly SourceBlock[], block: number, title: string): readonly number[] {
  const taken: number[] = [];
  for (let at = block - 1; at >= 0; at -= 1) {
    const one = blocks[at];
    if (one?.kind !== 'paragraph') break;
    const text = one.number + one.text;
    const isTitle = title !== '' && plain(text) === title;
    if (plain(text) !== '' && !isTitle && !isCaptionText(text)) break;
    taken.push(at);
    if (isTitle) break;
  }
  return taken;
}
