import type { DerivedScope, DerivedTable } from '../../derive/derived-report.ts';
import type { Placeholders } from '../../derive/placeholders.ts';
import { isSameList } from '../../is-same-list.ts';
import type { Report } from '../../model/report.ts';
import type { Pack } from '../../pack/pack.ts';
import type { PrintedBlock } from './printed-block.ts';
import { cellsOf, labelsOf, printedBlocks } from './printed-blocks.ts';
import { printedFrame } from './printed-frame.ts';
import { shared } from './shared.ts';
import type { PrintedTable } from './subject.ts';

type Published = Report['asPublished'];
type PrintedTables = Readonly<Record<string, PrintedTable>>;

/** What a printed table was made of. */
interface Origin {
  readonly derived: DerivedTable;
  readonly asPublished: Published;
  readonly undisclosedCodes: Report['undisclosedCodes'];
  readonly words: Placeholders;
  readonly blocks: readonly PrintedBlock[];
  readonly table: PrintedTable;
}

const origins = new WeakMap<PrintedTable, Origin>();

/**
 * The tables of a scope as they stand in print: what a published document printed wins over what its entries make of it.
 * @param earlier those before the last edit: one that prints the same stays the same object
 */
export function printedTables(
  { tables, placeholders }: DerivedScope,
  report: Report,
  pack: Pack,
  earlier: PrintedTables | undefined,
): PrintedTables {
  const printed = Object.values(tables).map((derived) => {
    const known = earlier?.[derived.id];
    const table = printedTable(derived, report, placeholders, pack, known && origins.get(known));
    return [derived.id, table] as const;
  });
  const made: PrintedTables = Object.fromEntries(printed);
  return earlier && isSameList(Object.entries(earlier).flat(), printed.flat()) ? earlier : made;
}

function printedTable(
  derived: DerivedTable,
  { asPublished, undisclosedCodes }: Report,
  words: Placeholders,
  pack: Pack,
  known: Origin | undefined,
): PrintedTable {
  const isSameFrame = known?.asPublished === asPublished && known.words === words;
  if (isSameFrame && known.derived === derived && known.undisclosedCodes === undisclosedCodes)
    return known.table;
  const frame = printedFrame(derived, words, asPublished, pack);
  const blocks = printedBlocks(derived.rows, frame, known?.blocks ?? [], isSameFrame);
  const { id, scope, title } = derived;
  const { unit, amountColumns, titles } = frame;
  const table = sharedTable(known?.table, {
    id,
    scope,
    title: title.replace(/\s/g, ''),
    unit,
    amountColumns,
    columnTitles: titles,
    rows: blocks.map(({ row }) => row),
    cells: cellsOf(blocks, known),
    labels: labelsOf(blocks, known),
    withheldCodes: undisclosedCodes,
    notes: printedNotes(derived.notes, asPublished, `${scope}/${id}/notes`),
  });
  origins.set(table, { derived, asPublished, undisclosedCodes, words, blocks, table });
  return table;
}

/** The cells are shared as they are printed: there are many. */
function sharedTable(known: PrintedTable | undefined, next: PrintedTable): PrintedTable {
  if (!known) return next;
  const { cells, ...words } = next;
  const { cells: earlier, ...wordsBefore } = known;
  const kept = shared(wordsBefore, words);
  return kept === wordsBefore && cells === earlier ? known : { ...kept, cells };
}

/** The notes the entries make, or what a published document has in their place and beyond them. */
function printedNotes(notes: readonly string[], asPublished: Published, address: string): readonly string[] {
  const own = notes.map((note, index) => asPublished[`${address}/${index}`] ?? note);
  for (let index = notes.length; ; index += 1) {
    const further = asPublished[`${address}/${index}`];
    if (further === undefined) return own;
    own.push(further);
  }
}
