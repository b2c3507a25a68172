import { plain, unnumbered } from '../recognise/plain.ts';
import type { SourceBlock } from '../source/source-document.ts';

/** The blocks of a typed 目录: short lines behind its title, up to where the first of them stands again as a heading. */
export function contentsBlocks(blocks: readonly SourceBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, block] of blocks.entries())
    if (isTitle(block)) for (const at of linesBehind(blocks, index)) found.add(at);
  return found;
}

const isTitle = (block: SourceBlock): boolean =>
  block.kind === 'paragraph' && /^(?:目录|目次)$/.test(plain(block.text));

function linesBehind(blocks: readonly SourceBlock[], title: number): readonly number[] {
  const end = blocks.findIndex((block, at) => at > title && !isShort(block));
  const lines = blocks
    .slice(title + 1, end < 0 ? blocks.length : end)
    .flatMap((block, at) => (titleOf(block) === '' ? [] : [{ at: title + 1 + at, text: titleOf(block) }]));
  for (const [index, { text }] of lines.entries()) {
    const again = lines.findIndex((other, at) => at > index && other.text === text);
    if (again > index + 1) return lines.slice(0, again).map(({ at }) => at);
  }
  return [];
}

const isShort = (block: SourceBlock): boolean =>
  block.kind === 'paragraph' && block.text.length <= 100 && !/[。；]/.test(block.text);

/** A line without its number, dots and page. */
const titleOf = (block: SourceBlock): string =>
  block.kind === 'paragraph'
    ? unnumbered(block.number + block.text).replace(/[.·…\-—]*\d{0,4}[-—]*$/, '')
    : '';
