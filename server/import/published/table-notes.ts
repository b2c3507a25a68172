import { isCaptionText } from '../recognise/caption.ts';
import { plain } from '../recognise/plain.ts';
import type { SourceBlock } from '../source/source-document.ts';

interface Placed {
  readonly id: string;
  readonly block: number;
  readonly title: string;
}

export interface TableNotes {
  /** What stands under each table. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  /** Their blocks. */
  readonly blocks: ReadonlySet<number>;
}

/**
 * 注：… right under a table is its note.
 * @param starts the blocks at which tables begin: any other table goes on with the one before
 */
export function tableNotes(
  blocks: readonly SourceBlock[],
  tables: readonly Placed[],
  starts: ReadonlySet<number>,
): TableNotes {
  const notes = new Map<string, string[]>();
  const taken = new Set<number>();
  for (const table of tables)
    for (let at = endOf(blocks, table, starts); at < blocks.length; at += 1) {
      const one = blocks[at];
      if (one?.kind !== 'paragraph') break;
      const text = plain(one.text);
      if (text === '') continue;
      if (
        !/^(?:备?注|说明)[:：]|空表|^\(?[本此](?:表|单位|部门).{0,20}(?:无|没有).{0,20}$/.test(text) ||
        /[一二三四五六七八九十]、/.test(text.slice(0, 3))
      )
        break;
      notes.set(table.id, [...(notes.get(table.id) ?? []), one.text.trim()]);
      taken.add(at);
    }
  return { notes, blocks: taken };
}

/** The block behind the last piece of a table; its title and caption may stand again over each. */
function endOf(
  blocks: readonly SourceBlock[],
  { block, title }: Placed,
  starts: ReadonlySet<number>,
): number {
  let end = block + 1;
  for (let at = end; at < blocks.length && !starts.has(at); at += 1) {
    const one = blocks[at];
    const text = one?.kind === 'paragraph' ? plain(one.text) : '';
    if (one?.kind === 'table') end = at + 1;
    else if (text !== '' && text !== plain(title) && !isCaptionText(text)) break;
  }
  return end;
}
