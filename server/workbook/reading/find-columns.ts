import { columnName } from '../../../schemas/column-name.ts';
import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import type { SourceCell, SourceRow, SourceSheet } from '../../import/xlsx/source-workbook.ts';
import type { EntrySheet, Field } from '../field.ts';
import { idTitle } from '../sheets/entry-sheets.ts';
import { plainTitle } from './plain-title.ts';

export interface FoundColumns {
  /** The row of titles. */
  readonly header: number;
  readonly id: number | undefined;
  readonly columns: readonly FoundColumn[];
  readonly missing: readonly Field[];
  /** Titles that are no field's. */
  readonly unknown: readonly string[];
  /** Titles that stand over two columns: neither is read. */
  readonly doubled: readonly string[];
}

export interface FoundColumn {
  readonly field: Field;
  readonly column: number;
  /** Of an amount; undefined where neither its title nor a line above says it. */
  readonly unit: MoneyUnit | undefined;
  readonly isPart: boolean;
}

const mostRowsAbove = 15;

/** Where the fields of a sheet stand, by their titles; undefined where no row holds titles. */
export function findColumns({ rows }: SourceSheet, sheet: EntrySheet): FoundColumns | undefined {
  const titles = titlesOf(sheet);
  const above = rows.filter(({ number }) => number <= mostRowsAbove);
  const counted = above.map((row) => ({
    row,
    count: row.cells.filter((cell) => fieldOf(cell, titles) !== undefined).length,
  }));
  const best = counted.reduce((most, own) => (own.count > most.count ? own : most), {
    row: undefined,
    count: Math.min(1, sheet.fields.length - 1),
  } as {
    readonly row: SourceRow | undefined;
    readonly count: number;
  });
  return best.row && columnsIn(best.row, rows, sheet, titles);
}

type Titles = ReadonlyMap<string, Titled>;
type Titled = Field | typeof idTitle;

function titlesOf({ fields, parts }: EntrySheet): Titles {
  const all = [...fields, ...(parts?.fields ?? [])];
  return new Map<string, Titled>([
    ...all.flatMap((field) => (field.otherTitles ?? []).map((title) => [plainTitle(title), field] as const)),
    ...all.map((field) => [plainTitle(field.title), field] as const),
    [plainTitle(idTitle), idTitle],
  ]);
}

const unitBehind = /^(.+?)[(/,-]?(?:单位)?(万元|元)\)?$/;

function fieldOf({ text }: SourceCell, titles: Titles): Field | typeof idTitle | undefined {
  const plain = plainTitle(text);
  const direct = titles.get(plain);
  if (direct) return direct;
  const field = titles.get(unitBehind.exec(plain)?.[1] ?? '');
  return field !== idTitle && field?.codec.kind === 'money' ? field : undefined;
}

function columnsIn(
  header: SourceRow,
  rows: readonly SourceRow[],
  { fields, parts }: EntrySheet,
  titles: Titles,
): FoundColumns {
  const unitAbove = unitIn(rows.filter(({ number }) => number < header.number));
  const found = header.cells.map((cell) => ({ cell, field: fieldOf(cell, titles) }));
  const times = (field: unknown) => found.filter((own) => own.field === field).length;
  const known = found.flatMap(({ cell, field }): readonly FoundColumn[] =>
    field === undefined || field === idTitle || times(field) > 1
      ? []
      : [
          {
            field,
            column: cell.column,
            unit: (unitBehind.exec(plainTitle(cell.text))?.[2] as MoneyUnit | undefined) ?? unitAbove,
            isPart: parts?.fields.includes(field) ?? false,
          },
        ],
  );
  const present = new Set(found.map(({ field }) => field));
  return {
    header: header.number,
    id: times(idTitle) === 1 ? found.find(({ field }) => field === idTitle)?.cell.column : undefined,
    columns: known,
    missing: [...fields, ...(parts?.fields ?? [])].filter((field) => !present.has(field)),
    unknown: found.flatMap(({ cell, field }) =>
      field === undefined ? [`${cell.text.slice(0, 30)}（${columnName(cell.column)} 列）`] : [],
    ),
    doubled: [
      ...new Set(
        found.flatMap(({ cell, field }) => (field && times(field) > 1 ? [cell.text.slice(0, 30)] : [])),
      ),
    ],
  };
}

/** `单位：万元` in a line above the titles. */
function unitIn(rows: readonly SourceRow[]): MoneyUnit | undefined {
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => plainTitle(text)));
  const units = new Set(texts.flatMap((text) => /(?:^|\(|金额)单位(万元|元)/.exec(text)?.[1] ?? []));
  const [unit] = units;
  return units.size === 1 ? (unit as MoneyUnit) : undefined;
}
