import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { notUnderstood, understood } from '../protocol.ts';
import { cellText } from './cell-text.ts';
import type { MatchedColumn } from './match-columns.ts';
import { plain } from './plain.ts';
import type { RowKeys } from './row-keys.ts';
import { type SourceRow, textsOf } from './source-piece.ts';
import type { TableShape } from './table-shape.ts';

/** Columns with content that are none of the pack's. */
export function lostColumns(
  { piece, rows, columns }: TableShape,
  matched: readonly Pick<MatchedColumn, 'found'>[],
): readonly ProtocolEntry[] {
  const known = new Set(matched.map(({ found }) => found));
  return columns.flatMap((column) => {
    const isLevel = /^[类款项]$/.test(column.path.at(-1) ?? '');
    const texts =
      known.has(column) || isLevel
        ? []
        : rows.map((row) => cellText(row, column)).filter((text) => text !== '');
    if (texts.length === 0) return [];
    const { title } = column;
    const text = texts.join('、').slice(0, 500);
    return column.isOfOtherYear
      ? [understood(piece.place, ofOtherYear(title), text)]
      : [notUnderstood(piece.place, `“${title}”一列不在版式中，未导入`, text)];
  });
}

export const ofOtherYear = (title: string): string =>
  `“${title}”一列是以前年度的数或增减，不是本年预算，未导入`;

/** Rows with content of which no panel is known. */
export function lostRows(
  { rows }: TableShape,
  columns: readonly MatchedColumn[],
  keys: RowKeys,
): readonly ProtocolEntry[] {
  return rows.flatMap((row, index) => {
    const texts = textsOf(row);
    const isKnown = [...keys.values()].every(
      (panel, at) => panel[index] !== undefined || isBlank(row, columns, [...keys.keys()][at]),
    );
    if (isKnown || texts.every((text) => /^[-—–/]*$/.test(plain(text)))) return [];
    return [notUnderstood(row.place, '这一行不在版式中，未导入', texts.join('、').slice(0, 500))];
  });
}

/** Whether a row prints nothing in a panel, its number aside. */
const isBlank = (row: SourceRow, columns: readonly MatchedColumn[], panel: string | undefined): boolean =>
  columns
    .filter(
      ({ column }) =>
        column.value !== 'rowNumber' && ('panel' in column ? column.panel : undefined) === panel,
    )
    .every(({ found }) => plain(cellText(row, found)) === '');

export function repeatedRows(rows: readonly SourceRow[], keys: RowKeys): readonly ProtocolEntry[] {
  return [...keys.values()].flatMap((panel) =>
    panel.flatMap((key, index) => {
      const row = rows[index];
      if (key === undefined || panel.indexOf(key) === index || !row) return [];
      const text = textsOf(row).join('、').slice(0, 500);
      return [notUnderstood(row.place, '这一行与前面的一行是同一科目，未导入', text)];
    }),
  );
}
