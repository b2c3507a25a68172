import type { DerivedCell, DerivedRow } from '../../schemas/derive/derived-report.ts';

/**
 * The cells of a row that a preview leads from, figures apart. An item's cells all lead to the item: of those the one with most
 * text is enough, for each takes the layout a tenth of a millisecond and a report of 80 pages has thousands.
 */
export function leadingCells({ role, cells }: DerivedRow): ReadonlySet<DerivedCell> {
  const typed = cells.filter(isTyped);
  if (role !== 'item') return new Set(typed);
  const own = typed.filter(({ rowSpan = 1 }) => rowSpan === 1);
  const longest = own.toSorted((a, b) => b.text.length - a.text.length)[0];
  return new Set([...typed.filter(({ gap }) => gap !== undefined), ...(longest ? [longest] : [])]);
}

/** Whether the cell shows what somebody typed, or asks for it; labels, codes and their names have no entries. */
const isTyped = ({ text, amount, entries, gap }: DerivedCell): boolean =>
  amount === undefined && (gap !== undefined || (text !== '' && entries.length > 0));
