import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { CodeNames } from '../../../schemas/model/code-list.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import type { TableSpec } from '../../../schemas/pack/table-spec.ts';
import { cellText } from './cell-text.ts';
import { classifyTable, type TableKind } from './classify-table.ts';
import { fixedRowKeys } from './fixed-row-keys.ts';
import { type MatchedColumn, matchColumns } from './match-columns.ts';
import { plain } from './plain.ts';
import { codeKeys } from './read-code-rows.ts';
import type { RecognisedCell, RecognisedTable } from './recognised-table.ts';
import { type SourceRow, textsOf } from './source-piece.ts';
import type { ShapeColumn, TableShape } from './table-shape.ts';
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
  const keys = rowKeys(spec, shape, columns, codes);
  return {
    ...basics(kind, shape),
    cells: uniqueCells(rows.flatMap((row, index) => cellsOf(row, columns, keys, index))),
    isTitled,
    remarks: [
      ...(isTitled
        ? []
        : [guess(piece.place, `没有表名，按表头和内容认作“${spec.title.replace(/\{\w+\}/g, '')}”`)]),
      ...lostColumns(shape, columns),
      ...lostRows(shape, columns, keys),
      ...repeatedRows(rows, keys),
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

const guess = (place: string, message: string): ProtocolEntry => ({ certainty: 'guessed', place, message });

const unitInHeader = ({ columns }: TableShape): '元' | '万元' | undefined => {
  const text = columns.flatMap(({ path }) => path).join();
  return /万元/.test(text) ? '万元' : /(?:单位:?|\()元/.test(text) ? '元' : undefined;
};

/** For each panel of the table (or the whole), the key of each row. */
type RowKeys = ReadonlyMap<string | undefined, readonly (string | undefined)[]>;

function rowKeys(
  { rows: source }: TableSpec,
  { rows, columns: printed }: TableShape,
  columns: readonly MatchedColumn[],
  codes: CodeNames,
): RowKeys {
  switch (source.kind) {
    case 'items':
      return new Map([
        [undefined, rows.map((row, index) => (textsOf(row).length > 0 ? `#${index + 1}` : undefined))],
      ]);
    case 'codeTree': {
      const name = columns.find(({ column }) => column.value === 'codeName');
      return new Map([[undefined, codeKeys(rows, source, codeColumns(printed, columns), name, codes)]]);
    }
    case 'fixed':
      return new Map(
        columns.flatMap(({ column, found }) =>
          column.value === 'label'
            ? [
                [
                  column.panel,
                  fixedRowKeys(
                    rows.map((row) => cellText(row, found)),
                    source,
                    column.panel,
                    codes,
                  ),
                ] as const,
              ]
            : [],
        ),
      );
  }
}

/** The column of codes, or those of 类, 款 and 项 from left to right. */
function codeColumns(printed: readonly ShapeColumn[], columns: readonly MatchedColumn[]): readonly number[] {
  const levels = ['类', '款', '项'].flatMap((level) => printed.filter(({ path }) => path.at(-1) === level));
  if (levels.length > 1) return levels.flatMap(({ at }) => at.slice(0, 1));
  return columns.find(({ column }) => column.value === 'code')?.found.at ?? [];
}

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

/** Of a row printed twice the first is taken. */
function uniqueCells(cells: readonly RecognisedCell[]): readonly RecognisedCell[] {
  const known = new Map<string, RecognisedCell>();
  for (const cell of cells) {
    const key = `${cell.row}/${cell.column}`;
    if (!known.has(key)) known.set(key, cell);
  }
  return [...known.values()];
}

/** Columns with content that are none of the pack's. */
function lostColumns(
  { piece, rows, columns }: TableShape,
  matched: readonly MatchedColumn[],
): readonly ProtocolEntry[] {
  const known = new Set(matched.map(({ found }) => found));
  return columns.flatMap((column) => {
    const isLevel = /^[类款项]$/.test(column.path.at(-1) ?? '');
    const texts =
      known.has(column) || isLevel
        ? []
        : rows.map((row) => cellText(row, column)).filter((text) => text !== '');
    if (texts.length === 0) return [];
    const title = column.path.join('/') || '（无表头）';
    return [
      {
        certainty: 'notUnderstood' as const,
        place: piece.place,
        message: `“${title}”一列不在版式中，未导入`,
        text: texts.join('、').slice(0, 500),
      },
    ];
  });
}

/** Rows with content of which no panel is known. */
function lostRows(
  { rows }: TableShape,
  columns: readonly MatchedColumn[],
  keys: RowKeys,
): readonly ProtocolEntry[] {
  return rows.flatMap((row, index) => {
    const texts = textsOf(row);
    const isKnown = [...keys.values()].every(
      (panel, at) => panel[index] !== undefined || isBlank(row, columns, [...keys.keys()][at]),
    );
    if (texts.length === 0 || isKnown) return [];
    return [
      {
        certainty: 'notUnderstood' as const,
        place: row.place,
        message: '这一行不在版式中，未导入',
        text: texts.join('、').slice(0, 500),
      },
    ];
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

function repeatedRows(rows: readonly SourceRow[], keys: RowKeys): readonly ProtocolEntry[] {
  return [...keys.values()].flatMap((panel) =>
    panel.flatMap((key, index) => {
      const row = rows[index];
      if (key === undefined || panel.indexOf(key) === index || !row) return [];
      return [
        {
          certainty: 'notUnderstood' as const,
          place: row.place,
          message: '这一行与前面的一行是同一科目，未导入',
          text: textsOf(row).join('、').slice(0, 500),
        },
      ];
    }),
  );
}
