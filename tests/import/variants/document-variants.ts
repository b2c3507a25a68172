import { plain } from '../../../server/import/recognise/plain.ts';
import type { SourceBlock } from '../../../server/import/source/source-document.ts';
import { shuffled } from './seeded.ts';

type Random = () => number;

/** A table with the paragraphs above it that belong to it. */
interface Section {
  readonly blocks: readonly SourceBlock[];
}

/** The document as sections that end with a table; what follows the last one stands alone. */
function sections(blocks: readonly SourceBlock[]): readonly Section[] {
  const all: SourceBlock[][] = [[]];
  for (const block of blocks) {
    all.at(-1)?.push(block);
    if (block.kind === 'table') all.push([]);
  }
  return all.map((own) => ({ blocks: own }));
}

/** Title paragraphs become the first row of their tables. */
const titlesInside = (blocks: readonly SourceBlock[]): readonly SourceBlock[] => {
  const result: SourceBlock[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.kind === 'table' && last?.kind === 'paragraph' && /表$/.test(plain(last.text))) {
      const width = block.grid[0]?.length ?? 1;
      const title = { text: last.text, row: 0, column: 0, rowSpan: 1, colSpan: width };
      result.splice(-1, 1, { ...block, grid: [Array.from({ length: width }, () => title), ...block.grid] });
    } else result.push(block);
  }
  return result;
};

/** The first nine tables in another order. */
const shuffledTables = (blocks: readonly SourceBlock[], random: Random): readonly SourceBlock[] => {
  const all = sections(blocks);
  const first = all
    .slice(0, 9)
    .map((section, index) => (index === 0 ? section : { blocks: notesBefore(section) }));
  return [...shuffled(first, random), { blocks: all.slice(9).flatMap((section) => section.blocks) }].flatMap(
    (section) => section.blocks,
  );
};

/** Notes stand before the title of the next table: they would go with it. */
const notesBefore = ({ blocks }: Section): readonly SourceBlock[] =>
  blocks.filter((block) => block.kind === 'table' || (plain(block.text) !== '' && !/^注/.test(block.text)));

/** Without the official table of a place, from 0, and what stands above it. */
export const withoutTable = (blocks: readonly SourceBlock[], gone: number): readonly SourceBlock[] =>
  sections(blocks).flatMap((section, index) => (index === gone ? [] : section.blocks));

export const documentVariants: Readonly<
  Record<string, (blocks: readonly SourceBlock[], random: Random) => readonly SourceBlock[]>
> = {
  titlesInside,
  shuffledTables,
};
