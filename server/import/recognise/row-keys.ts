import type { CodeNames } from '../../../schemas/model/code-list.ts';
import type { TableSpec } from '../../../schemas/pack/table-spec.ts';
import { cellText } from './cell-text.ts';
import { fixedRowKeys } from './fixed-row-keys.ts';
import type { MatchedColumn } from './match-columns.ts';
import { codeKeys } from './read-code-rows.ts';
import { isTotalRow, textsOf } from './source-piece.ts';
import type { ShapeColumn, TableShape } from './table-shape.ts';

/** For each panel of the table (or the whole), the key of each row. */
export type RowKeys = ReadonlyMap<string | undefined, readonly (string | undefined)[]>;

export function rowKeys(
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
      const codeColumn = columns.find(({ column }) => column.value === 'code');
      if (isOfUnits(codeColumn ?? name))
        return new Map([[undefined, rows.map((row) => (isTotalRow(row) ? 'total' : undefined))]]);
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

/** Some print the incomes by unit, under codes that are no 科目. */
const isOfUnits = (column: MatchedColumn | undefined): boolean =>
  /单位|部门/.test(column?.found.path.at(-1) ?? '') && !/科目/.test(column?.found.path.join('') ?? '');

/** The column of codes, or those of 类, 款 and 项 from left to right. */
function codeColumns(printed: readonly ShapeColumn[], columns: readonly MatchedColumn[]): readonly number[] {
  const levels = ['类', '款', '项'].flatMap((level) => printed.filter(({ path }) => path.at(-1) === level));
  if (levels.length > 1) return levels.flatMap(({ at }) => at.slice(0, 1));
  return columns.find(({ column }) => column.value === 'code')?.found.at ?? [];
}
