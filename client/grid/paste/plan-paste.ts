import type { GridAddition, GridColumn, GridRow } from '../grid-contract.ts';
import type { CellRange } from '../state/cell-range.ts';
import type { GridLayout } from '../state/grid-layout.ts';
import type { TextEntry } from '../writing/write-texts.ts';
import type { PastedBlock } from './pasted-block.ts';
import { tiledBlock } from './tiled-block.ts';

export interface PastePlan<Row extends GridRow> {
  readonly kind: 'plan';
  readonly entries: readonly TextEntry<Row>[];
  readonly added: readonly GridAddition<Row>[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** The corners of what was pasted. */
  readonly first: { readonly row: string; readonly column: string };
  readonly last: { readonly row: string; readonly column: string };
}

export interface PasteRefusal {
  readonly kind: 'refusal';
  readonly reason: string;
}

/** Which text of a block goes into which cell, from the top left of the target on. A block that does not fit is refused as a whole. */
export function planPaste<Row extends GridRow>(
  { values, columns: named }: PastedBlock,
  target: CellRange,
  { rows, columns }: GridLayout<Row>,
  newRow: (() => Row) | undefined,
): PastePlan<Row> | PasteRefusal {
  const block = named ? values : tiledBlock(values, target);
  const width = block[0]?.length ?? 0;
  const targets = named
    ? named.map((key) => columns.find((column) => column.key === key))
    : columns.slice(target.left, target.left + width);
  const beyond = named ? 0 : lastFilled(block, width) + 1 - targets.length;
  if (beyond > 0) return { kind: 'refusal', reason: wideReason(block, targets, beyond) };
  const present = rows.slice(target.top, target.top + block.length);
  const missing = block.length - present.length;
  if (missing > 0 && !newRow)
    return { kind: 'refusal', reason: longReason(block.length, present.length, missing) };
  const added = newRow ? addedRows(missing, rows.at(-1)?.id ?? null, newRow) : [];
  const all = [...present, ...added.map(({ row }) => row)];
  return {
    kind: 'plan',
    entries: block.flatMap((texts, index) => entriesOf(texts, all[index], targets, index >= present.length)),
    added,
    rowCount: block.length,
    columnCount: targets.filter(Boolean).length,
    ...corners(all, targets),
  };
}

const lastFilled = (block: readonly (readonly string[])[], width: number): number => {
  for (let column = width - 1; column >= 0; column--)
    if (block.some((row) => row[column]?.trim())) return column;
  return -1;
};

function addedRows<Row extends GridRow>(
  count: number,
  last: string | null,
  newRow: () => Row,
): readonly GridAddition<Row>[] {
  const added: GridAddition<Row>[] = [];
  for (let index = 0; index < count; index++)
    added.push({ row: newRow(), after: added.at(-1)?.row.id ?? last });
  return added;
}

/** A blank cell leaves what a new row begins with. */
function entriesOf<Row extends GridRow>(
  texts: readonly string[],
  row: Row | undefined,
  targets: readonly (GridColumn<Row> | undefined)[],
  isNew: boolean,
): readonly TextEntry<Row>[] {
  if (!row) return [];
  return texts.flatMap((text, index) => {
    const column = targets[index];
    return column && !(isNew && text.trim() === '') ? [{ row, column, text }] : [];
  });
}

function corners<Row extends GridRow>(
  rows: readonly Row[],
  targets: readonly (GridColumn<Row> | undefined)[],
): Pick<PastePlan<Row>, 'first' | 'last'> {
  const used = targets.filter((column) => column !== undefined);
  const place = (row: Row | undefined, column: GridColumn<Row> | undefined) => ({
    row: row?.id ?? '',
    column: column?.key ?? '',
  });
  return { first: place(rows[0], used[0]), last: place(rows.at(-1), used.at(-1)) };
}

function wideReason<Row extends GridRow>(
  block: readonly (readonly string[])[],
  targets: readonly (GridColumn<Row> | undefined)[],
  beyond: number,
): string {
  const texts = block[0]?.slice(targets.length, targets.length + beyond).filter((text) => text.trim());
  const example = texts?.length ? `（${texts.slice(0, 3).join('、')}…）` : '';
  const width = targets.length + beyond;
  return `没有粘贴：剪贴板有 ${width} 列，从“${targets[0]?.title ?? ''}”列起只有 ${targets.length} 列，多出 ${beyond} 列${example}。请从更靠左的列开始粘贴，或只复制需要的列`;
}

const longReason = (rows: number, present: number, missing: number): string =>
  `没有粘贴：剪贴板有 ${rows} 行，从选中的行起只有 ${present} 行，多出 ${missing} 行，本表不能增加行。请从更靠上的行开始粘贴，或少复制 ${missing} 行`;
