import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { notUnderstood, understood } from '../protocol.ts';
import type { Caption } from '../recognise/caption.ts';
import { plain } from '../recognise/plain.ts';
import type { RecognisedTables } from '../recognise/recognise-document.ts';
import type { RecognisedProjectList } from '../recognise/recognise-project-list.ts';
import type { RecognisedForm } from '../recognise/recognised-form.ts';
import type { RecognisedTable } from '../recognise/recognised-table.ts';
import type { SourceBlock } from '../source/source-document.ts';

/** A part of a report: the department's, or one of its units'. */
export interface ScopePart {
  readonly agency: Caption;
  readonly tables: ReadonlyMap<string, RecognisedTable>;
  readonly forms: readonly RecognisedForm[];
  readonly lists: readonly RecognisedProjectList[];
  /** Its blocks: from the first to before the last. */
  readonly from: number;
  readonly to: number;
}

interface OpenPart {
  agency: Caption;
  readonly tables: Map<string, RecognisedTable>;
  readonly start: number;
}

/** The parts of a document: each begins with tables of another agency. */
export function scopeParts(
  blocks: readonly SourceBlock[],
  { tables, forms, lists }: RecognisedTables,
): { readonly parts: readonly ScopePart[]; readonly protocol: readonly ProtocolEntry[] } {
  const open: OpenPart[] = [];
  const protocol: ProtocolEntry[] = [];
  for (const table of tables) {
    const part = open.at(-1);
    const known = part?.tables.get(table.id);
    if (!part || isOfOther(table, part))
      open.push({ agency: table.caption, tables: new Map([[table.id, table]]), start: table.block });
    else if (known) protocol.push(doubled(known, table));
    else {
      part.tables.set(table.id, table);
      part.agency = { ...table.caption, ...part.agency };
    }
  }
  const starts = open.map(({ start }, index) => (index === 0 ? 0 : headOf(blocks, start)));
  const parts = open.map(({ agency, tables: own }, index): ScopePart => {
    const from = starts[index] ?? 0;
    const to = starts[index + 1] ?? blocks.length;
    const isIn = ({ block }: { readonly block: number }) => block >= from && block < to;
    return { agency, tables: own, forms: forms.filter(isIn), lists: lists.filter(isIn), from, to };
  });
  return { parts, protocol };
}

function isOfOther({ id, caption }: RecognisedTable, { agency, tables }: OpenPart): boolean {
  if (caption.code && agency.code) return caption.code !== agency.code;
  if (caption.name && agency.name) return plain(caption.name) !== plain(agency.name);
  return id === 'summary' && tables.has(id) && tables.size > 5;
}

function doubled(known: RecognisedTable, table: RecognisedTable): ProtocolEntry {
  const texts = ({ cells }: RecognisedTable) =>
    cells.map(({ row, column, text }) => `${row}/${column}/${plain(text)}`).join();
  return texts(known) === texts(table)
    ? understood(table.place, `与${known.place}是同一张表，内容相同，只用前一张`)
    : notUnderstood(
        table.place,
        `与${known.place}是同一张表，内容不同，只用了前一张，请核对`,
        table.cells
          .map(({ text }) => text)
          .filter((text) => text !== '')
          .join('、')
          .slice(0, 500),
      );
}

/** Titles right above the first table of a part belong to it. */
function headOf(blocks: readonly SourceBlock[], start: number): number {
  let head = start;
  for (let at = start - 1; at >= 0 && start - at < 12; at -= 1) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' || /[。；]|^注/.test(block.text) || plain(block.text).length > 45) break;
    if (plain(block.text) !== '') head = at;
  }
  return head;
}
