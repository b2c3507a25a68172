import { columnName } from '../../schemas/column-name.ts';
import type { SourceSheet } from '../import/xlsx/source-workbook.ts';
import { mostRowsAbove } from '../workbook/export/best-titles.ts';
import { type ColumnTitle, columnTitles } from '../workbook/export/column-titles.ts';
import { coveredCells } from '../workbook/reading/covered-cells.ts';
import { plainTitle } from '../workbook/reading/plain-title.ts';

/** Where a sheet holds codes and their names; the code whole, or its levels in `parts`. */
export interface CodeColumns {
  readonly header: number;
  readonly code: number | undefined;
  readonly parts: readonly number[] | undefined;
  /** Undefined where the name stands behind the code. */
  readonly name: number | undefined;
  /** For people. */
  readonly titles: string;
}

/** By the titles of one row, or of two where one stands over several columns; a code in its levels goes before a whole one. */
export function findCodeColumns(sheet: SourceSheet): CodeColumns | undefined {
  const covered = coveredCells(sheet);
  const found = sheet.rows
    .filter(({ number }) => number <= mostRowsAbove)
    .flatMap((row) =>
      [1, 2]
        .filter((depth) => depth <= row.number)
        .flatMap((depth) => columnsIn(columnTitles(sheet, row, depth, covered), row.number) ?? []),
    );
  return found.find(({ parts }) => parts) ?? found.find(({ name }) => name !== undefined) ?? found[0];
}

function columnsIn(titles: readonly ColumnTitle[], header: number): CodeColumns | undefined {
  const first = (...forms: readonly RegExp[]): ColumnTitle | undefined =>
    forms.map((form) => titles.find((title) => namesOf(title).some((name) => form.test(name)))).find(Boolean);
  const name = first(/^(?:科目|品目)?名称$/, /(?:科目|品目|分类).*名称$/);
  const whole = first(/^(?:科目|品目)?(?:编码|代码)$/, /(?:科目|品目|分类|功能|经济).*(?:编码|代码)$/);
  const levels = [/类$/, /款$/, /项$/].map((form) => titles.find((title) => isLevel(title, form)));
  const parts = levels.filter((level) => level !== undefined);
  const inOne = first(/科目$/);
  if (parts.length > 1 && levels[0] && levels[1] && name) return found(undefined, parts, name);
  if (whole && name && whole !== name) return found(whole, undefined, name);
  return inOne && !name && !whole ? found(inOne, undefined, undefined) : undefined;

  function found(
    code: ColumnTitle | undefined,
    split: readonly ColumnTitle[] | undefined,
    named: ColumnTitle | undefined,
  ): CodeColumns {
    const used = [...(split ?? []), code, named].filter((title) => title !== undefined);
    return {
      header,
      code: code?.column,
      parts: split?.map(({ column }) => column),
      name: named?.column,
      titles: used.map(({ parts: own, column }) => `${own.join(' ')}（${columnName(column)} 列）`).join('、'),
    };
  }
}

const namesOf = ({ parts }: ColumnTitle): readonly string[] => [
  plainTitle(parts.join('')),
  plainTitle(parts.at(-1) ?? ''),
];

/** 类 alone, not the end of 分类. */
const isLevel = ({ parts }: ColumnTitle, form: RegExp): boolean => {
  const last = plainTitle(parts.at(-1) ?? '').replace(/[()]/g, '');
  return last.length <= 5 && form.test(last) && !/分类$|种类$/.test(last);
};
