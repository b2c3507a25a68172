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

/** 表1, 附表一, 公开01表. */
const isTableNumber = (text: string): boolean =>
  /^(?:附?表|预算公开|公开|附件)(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:表)?(?:-\d+)?[:：]?$/.test(
    plain(text),
  );

function above(blocks: readonly SourceBlock[], block: number, title: string): readonly number[] {
  const taken: number[] = [];
  let hasTitle = false;
  for (let at = block - 1; at >= 0; at -= 1) {
    const one = blocks[at];
    if (one?.kind !== 'paragraph') break;
    const text = one.number + one.text;
    const isTitle = title !== '' && plain(text) === title;
    const isKnown = hasTitle ? isTableNumber(text) : isTitle || isCaptionText(text) || isTableNumber(text);
    if (plain(text) !== '' && !isKnown) break;
    taken.push(at);
    hasTitle ||= isTitle;
  }
  return taken;
}
