import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { TableSpec } from '../../../schemas/pack/table-spec.ts';
import { notUnderstood, understood } from '../protocol.ts';
import { cellText } from './cell-text.ts';
import { otherYears } from './other-years.ts';
import { labelWords, plain } from './plain.ts';
import type { RecognisedCell } from './recognised-table.ts';
import { rowWords } from './row-words.ts';
import { isTotalRow, type SourceRow, textsOf } from './source-piece.ts';
import { ofOtherYear } from './table-remarks.ts';
import type { ShapeColumn, TableShape } from './table-shape.ts';

const fewest = 3;

/** The cells of a table that has the pack's rows as columns, and one row of figures; undefined where it has not. */
export function transposedCells(
  { rows: source }: TableSpec,
  { columns, rows }: TableShape,
): { readonly cells: readonly RecognisedCell[]; readonly remarks: readonly ProtocolEntry[] } | undefined {
  if (source.kind !== 'fixed') return undefined;
  const { row, others } = figuresIn(rows);
  const known = source.groups.flatMap(({ panels }) =>
    Object.values(panels)
      .flat()
      .map(({ key, label }) => ({ key, label: labelWords(label) })),
  );
  const found = columns.map((column) => ({
    column,
    key: column.isOfOtherYear ? undefined : keyOf(column, known),
  }));
  const keys = found.flatMap(({ key }) => key ?? []);
  if (!row || new Set(keys).size < fewest) return undefined;
  return {
    cells: found.flatMap(({ column, key }, index) =>
      key === undefined ||
      keys.indexOf(key) !== found.slice(0, index).filter((one) => one.key !== undefined).length
        ? []
        : [{ row: key, column: 'total', text: cellText(row, column), place: row.place }],
    ),
    remarks: [
      ...found.flatMap(({ column, key }) => {
        const text = cellText(row, column);
        if (key !== undefined || plain(text) === '' || isLabel(text)) return [];
        const { title } = column;
        return column.isOfOtherYear
          ? [understood(row.place, ofOtherYear(title), text)]
          : [notUnderstood(row.place, `“${title}”一列不在版式中，未导入`, text)];
      }),
      ...others.map((other) =>
        notUnderstood(other.place, '只用了本年合计的一行，这一行未导入', textsOf(other).join('、')),
      ),
    ],
  };
}

/** The row of the budget: the only one with figures, that of the latest year, or the sum over units; none where it is unclear. */
function figuresIn(rows: readonly SourceRow[]): {
  readonly row?: SourceRow;
  readonly others: readonly SourceRow[];
} {
  const filled = rows.filter(({ cells }) =>
    cells.some((cell) => /^-?[\d,.]+$/.test(plain(cell?.text ?? ''))),
  );
  const labels = filled.map((row) => textsOf(row).filter(isLabel).map(plain));
  const others = otherYears(labels);
  const ofYear = filled.filter((_, index) => !others[index]);
  const sums = ofYear.filter(isTotalRow);
  const [row, ...more] = sums.length > 0 ? sums : ofYear;
  return row === undefined || more.length > 0
    ? { others: [] }
    : { row, others: filled.filter((other) => other !== row) };
}

const isLabel = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** By the lowest of its titles that names a row; 小计 stands for the group above it. */
function keyOf(
  { path }: ShapeColumn,
  known: readonly { readonly key: string; readonly label: string }[],
): string | undefined {
  const [own = '', above = ''] = path.toReversed();
  const names = /^小计$/.test(own)
    ? [above]
    : /^合计$/.test(own)
      ? ['三公经费小计']
      : [own, `公务用车${own}`];
  for (const name of names) {
    const exact = known.find(({ label }) => label === labelWords(name))?.key;
    const words = rowWords.find(
      ([key, is]) => is.test(labelWords(name)) && known.some((row) => row.key === key),
    )?.[0];
    if (exact ?? words) return exact ?? words;
  }
  return undefined;
}
