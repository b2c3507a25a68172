import type { CodeListId, CodeNames } from '../../../schemas/model/code-list.ts';
import type { ReportInput } from '../../../schemas/model/report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { plain } from '../recognise/plain.ts';
import { printedCells } from './printed-cells.ts';
import type { ScopePart } from './scope-part.ts';

type CodeName = NonNullable<ReportInput['codeNames']>[number];

/** The names of codes that the report prints otherwise than the lists have them, or that no list has. */
export function codeNameEntries(
  parts: readonly ScopePart[],
  pack: Pack,
  lists: CodeNames,
): readonly CodeName[] {
  const own = new Map<string, CodeName>();
  for (const { tables } of parts)
    for (const [id, table] of tables) {
      const source = pack.tables[id]?.rows;
      if (source?.kind !== 'codeTree') continue;
      const cells = printedCells(table);
      for (const code of cells.rows) add(source.list, code, cells.text(code, 'name').replace(/\s+/g, ''));
    }
  return [...own.values()];

  function add(list: CodeListId, code: string, name: string): void {
    const key = `${list}/${code}`;
    const official = lists[list].get(code);
    if (!/^\d+$/.test(code) || name === '' || own.has(key)) return;
    if (official === undefined || plain(official) !== plain(name))
      own.set(key, { list, code, name: name.slice(0, 300) });
  }
}
