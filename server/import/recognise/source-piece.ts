import type { SourceBlock, SourceCell, SourceTable } from '../source/source-document.ts';
import { plain } from './plain.ts';

/** A table with what stands around it: one that was cut in two is whole again, one that holds several is taken apart. */
export interface SourcePiece {
  readonly place: string;
  /** The block it begins at. */
  readonly block: number;
  /** The lines above it, the nearest first, up to the table before. */
  readonly above: readonly string[];
  readonly rows: readonly SourceRow[];
}
export interface SourceRow {
  readonly place: string;
  readonly cells: readonly (SourceCell | undefined)[];
}

const mostLinesAbove = 5;

/** Every table of a document, in order. */
export function sourcePieces(blocks: readonly SourceBlock[]): readonly SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let above: readonly string[] = [];
  for (const [block, one] of blocks.entries()) {
    if (one.kind === 'paragraph') {
      if (plain(one.text) !== '' && !one.isContents)
        above = [one.number + one.text, ...above].slice(0, mostLinesAbove);
      continue;
    }
    // A table around others says nothing itself.
    if (one.grid.every((line) => line.every((cell) => plain(cell?.text ?? '') === ''))) continue;
    for (const rows of apart(rowsOf(one))) {
      pieces.push({ place: one.place, block, above, rows });
      above = [];
    }
  }
  return pieces;
}

const rowsOf = ({ grid, place }: SourceTable): readonly SourceRow[] =>
  grid.map((cells, index) => ({ place: `${place}第${index + 1}行`, cells }));

/** Tables set one under the other in one: each begins with a title over its whole width. */
function apart(rows: readonly SourceRow[]): readonly (readonly SourceRow[])[] {
  const starts = rows.flatMap((row, index) => (index > 0 && isTitleRow(row) ? [index] : []));
  return [0, ...starts].map((start, index) => rows.slice(start, starts[index] ?? rows.length));
}

export const isTitleRow = (row: SourceRow): boolean => {
  const [only, ...more] = textsOf(row);
  return (
    only !== undefined &&
    more.length === 0 &&
    row.cells.length > 2 &&
    /^.{2,40}表(?:\(续表?\))?$/.test(plain(only))
  );
};

/** The row of the sum. */
export const isTotalRow = (row: SourceRow): boolean =>
  textsOf(row).some((text) => /^(?:合计|总计)$/.test(plain(text)));

/** The texts of a row, each cell once, blank ones left out. Each table that a row might be of asks for them. */
export function textsOf({ cells }: SourceRow): readonly string[] {
  const known = textsOfCells.get(cells);
  if (known) return known;
  const texts = [...new Set(cells)].flatMap((cell) => (cell && plain(cell.text) !== '' ? [cell.text] : []));
  textsOfCells.set(cells, texts);
  return texts;
}

const textsOfCells = new WeakMap<SourceRow['cells'], readonly string[]>();
