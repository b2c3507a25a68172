import type { RawCell, RawRow } from './table-grid.ts';

/** Twips: about a millimetre. No column that is read is as narrow. */
const narrowest = 60;

/**
 * Rows without the columns of no width that programs leave where edges of cells do not quite meet: a cell that begins or
 * ends at one begins or ends at the column beside it.
 * @param widths of the grid's columns, in twips
 */
export function withoutSlivers(rows: readonly RawRow[], widths: readonly number[]): readonly RawRow[] {
  if (!widths.some((width) => width < narrowest) || widths.every((width) => width < narrowest)) return rows;
  const before = [0];
  for (const width of widths) before.push((before.at(-1) ?? 0) + (width < narrowest ? 0 : 1));
  const place = (column: number): number => before[column] ?? (before.at(-1) ?? 0) + column - widths.length;
  return rows.map(({ skipped, cells }) => {
    let column = skipped;
    const kept = cells.flatMap((cell): readonly RawCell[] => {
      const span = place(column + cell.span) - place(column);
      column += cell.span;
      if (span > 0) return [{ ...cell, span }];
      return cell.text === '' ? [] : [{ ...cell, span: 1 }];
    });
    return { skipped: place(skipped), cells: kept };
  });
}
