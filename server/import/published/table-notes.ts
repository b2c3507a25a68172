import { plain } from '../recognise/plain.ts';
import type { SourceBlock } from '../source/source-document.ts';

interface Placed {
  readonly id: string;
  readonly block: number;
}

export interface TableNotes {
  /** What stands under each table. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  /** Their blocks. */
  readonly blocks: ReadonlySet<number>;
}

/** 注：… right under a table is its note. */
export function tableNotes(blocks: readonly SourceBlock[], tables: readonly Placed[]): TableNotes {
  const notes = new Map<string, string[]>();
  const taken = new Set<number>();
  for (const { id, block } of tables)
    for (let at = block + 1; at < blocks.length; at += 1) {
      const one = blocks[at];
      if (one?.kind !== 'paragraph') break;
      const text = plain(one.text);
      if (text === '') continue;
      if (!/^(?:备?注|说明)[:：]|空表/.test(text) || /[一二三四五六七八九十]、/.test(text.slice(0, 3))) break;
      notes.set(id, [...(notes.get(id) ?? []), one.text.trim()]);
      taken.add(at);
    }
  return { notes, blocks: taken };
}
