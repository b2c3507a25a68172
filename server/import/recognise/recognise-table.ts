import type { CodeNames } from '../../../schemas/model/code-list.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { guessed } from '../protocol.ts';
import { cellText } from './cell-text.ts';
import { classifyTable, type TableKind } from './classify-table.ts';
import { type FundColumn, fundColumns } from './fund-columns.ts';
import { type MatchedColumn, matchColumns } from './match-columns.ts';
import type { RecognisedCell, RecognisedTable } from './recognised-table.ts';
import { type RowKeys, rowKeys } from './row-keys.ts';
import type { SourceRow } from './source-piece.ts';
import { isByUnitToo, sumsOverUnits } from './sums-over-units.ts';
import { lostColumns, lostRows, repeatedRows } from './table-remarks.ts';
import type { TableShape } from './table-shape.ts';
import { transposedCells } from './transposed-cells.ts';

/** The cells of one printed table by row and column of the pack; undefined where it is none of the pack's tables. */
export function recogniseTable(shape: TableShape, pack: Pack, codes: CodeNames): RecognisedTable | undefined {
  const kind = classifyTable(shape, pack, codes);
  if (!kind) return undefined;
  const { spec, isTitled } = kind;
  const { piece, rows } = shape;
  const across = transposedCells(spec, shape);
  if (across) return { ...basics(kind, shape), ...across };
  const columns = matchColumns(spec, shape.columns);
  const byFund = fundColumns(spec, shape.columns, columns);
  const keys = rowKeys(spec, shape, columns, codes);
  const unit = basics(kind, shape).unit;
  const isByUnit = spec.rows.kind === 'codeTree' && isByUnitToo(shape);
  return {
    ...basics(kind, shape),
    cells: (isByUnit ? sumsOverUnits(columns, unit) : uniqueCells)(
      rows.flatMap((row, index) => [
        ...cellsOf(row, columns, keys, index),
        ...fundCells(row, byFund, keys, index),
      ]),
    ),
    isTitled,
    remarks: [
      ...(isTitled
        ? []
        : [guessed(piece.place, `没有表名，按表头和内容认作“${spec.title.replace(/\{\w+\}/g, '')}”`)]),
      ...lostColumns(shape, [...columns, ...byFund]),
      ...lostRows(shape, columns, keys),
      ...(isByUnit ? [] : repeatedRows(rows, keys)),
    ],
  };
}

const basics = (
  { spec, title, isTitled }: TableKind,
  shape: TableShape,
): Omit<RecognisedTable, 'cells' | 'remarks'> => ({
  id: spec.id,
  place: shape.piece.place,
  block: shape.piece.block,
  title,
  caption: shape.caption,
  unit: shape.caption.unit ?? unitInHeader(shape) ?? spec.money.unit,
  isTitled,
});

const unitInHeader = ({ columns }: TableShape): '元' | '万元' | undefined => {
  const text = columns.flatMap(({ path }) => path).join();
  return /万元/.test(text) ? '万元' : /(?:单位:?|\()元/.test(text) ? '元' : undefined;
};

function cellsOf(
  row: SourceRow,
  columns: readonly MatchedColumn[],
  keys: RowKeys,
  index: number,
): readonly RecognisedCell[] {
  const [first] = keys.keys();
  return columns.flatMap(({ column, found }) => {
    const panel = 'panel' in column ? column.panel : undefined;
    const key = (keys.get(panel) ?? keys.get(first))?.[index];
    if (key === undefined) return [];
    // A code that is split over columns is whole in its key; a total's label may cover its place.
    const text = column.value === 'code' ? (/^\d+$/.test(key) ? key : '') : cellText(row, found);
    return [{ row: key, column: column.key, text, place: row.place }];
  });
}

function fundCells(
  row: SourceRow,
  columns: readonly FundColumn[],
  keys: RowKeys,
  index: number,
): readonly RecognisedCell[] {
  const key = keys.get(undefined)?.[index];
  return key === undefined
    ? []
    : columns.map(({ key: column, found }) => ({
        row: key,
        column,
        text: cellText(row, found),
        place: row.place,
      }));
}

/** Of a row printed twice the first is taken. */
function uniqueCells(cells: readonly RecognisedCell[]): readonly RecognisedCell[] {
  const known = new Map<string, RecognisedCell>();
  for (const cell of cells) {
    const key = `${cell.row}/${cell.column}`;
    if (!known.has(key)) known.set(key, cell);
  }
  return [...known.values()];
}
