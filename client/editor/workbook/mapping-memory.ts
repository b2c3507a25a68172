import { z } from 'zod';
import {
  amountColumnSchema,
  type ExportField,
  type ExportWish,
  exportFields,
  mappingDraftSchema,
  type ReadExportWorkbook,
} from '../../../schemas/api/workbook.ts';

/** A column by its title; of several of one title the nth, from 0. */
const titledSchema = z.strictObject({ title: z.string(), nth: z.int().min(0) });
type Titled = z.infer<typeof titledSchema>;

const rememberedSchema = z.strictObject({
  /** Of all columns, in no order: by them an export of the same form is known. */
  titles: z.array(z.string()),
  fields: z.partialRecord(z.enum(exportFields), titledSchema),
  amounts: z.array(amountColumnSchema.omit({ column: true }).extend({ at: titledSchema })),
  moneyUnit: mappingDraftSchema.shape.moneyUnit,
  units: mappingDraftSchema.shape.units,
});
export type RememberedMapping = Readonly<z.infer<typeof rememberedSchema>>;

const key = 'workbook.mappings';
const mostKept = 30;

/** The mappings used on this computer, the latest first; none where the storage holds something else. */
export function keptMappings(storage: Pick<Storage, 'getItem'>): readonly RememberedMapping[] {
  try {
    const kept = z.array(rememberedSchema).safeParse(JSON.parse(storage.getItem(key) ?? '[]'));
    return kept.success ? kept.data : [];
  } catch {
    return [];
  }
}

type ReadTitles = Pick<ReadExportWorkbook, 'mapping' | 'titles' | 'sheets'>;

/** Keeps how an export was read. A browser that has no room for it forgets it. */
export function keepMapping(
  { mapping, titles }: ReadTitles,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): void {
  const now = rememberedOf(mapping, titles.map(plain));
  if (now.titles.length === 0) return;
  const others = keptMappings(storage).filter((own) => !isSame(own.titles, now.titles));
  try {
    storage.setItem(key, JSON.stringify([now, ...others].slice(0, mostKept)));
  } catch {
    // It is only a convenience.
  }
}

/** How a workbook whose columns have the same titles was read before, wherever they stand now. */
export function rememberedWish(kept: readonly RememberedMapping[], read: ReadTitles): ExportWish | undefined {
  for (const own of kept)
    for (const { sheet, header, titles } of titleRows(read))
      if (isSame(sorted(titles), own.titles)) return { sheet, header, ...wishOf(own, titles) };
  return undefined;
}

/** The titles that were read, which may stand in several rows, and every row by itself. */
function titleRows({ mapping: { sheet, header }, titles, sheets }: ReadTitles) {
  const rows = sheets.flatMap(({ name, rows: own }) =>
    own.map(({ number, texts }) => ({ sheet: name, header: number, titles: texts.map(plain) })),
  );
  return [{ sheet, header, titles: titles.map(plain) }, ...rows];
}

function wishOf(
  { fields, amounts, units, moneyUnit }: RememberedMapping,
  titles: readonly string[],
): ExportWish {
  return {
    columns: Object.fromEntries(Object.entries(fields).map(([field, at]) => [field, placeOf(at, titles)])),
    ...(amounts.length > 0
      ? { amounts: amounts.map(({ at, ...own }) => ({ column: placeOf(at, titles), ...own })) }
      : {}),
    ...(units ? { units } : {}),
    ...(moneyUnit ? { moneyUnitElse: moneyUnit } : {}),
  };
}

function rememberedOf(
  { columns, amounts = [], moneyUnit, units }: ReadTitles['mapping'],
  titles: readonly string[],
): RememberedMapping {
  const at = (column: number): Titled => {
    const title = titles[column] ?? '';
    return { title, nth: titles.slice(0, column).filter((own) => own === title).length };
  };
  const fields = Object.entries(columns).map(([field, column]) => [field as ExportField, at(column)]);
  return {
    titles: sorted(titles),
    fields: Object.fromEntries(fields),
    amounts: amounts.map(({ column, ...own }) => ({ ...own, at: at(column) })),
    moneyUnit,
    units,
  };
}

/** Next year's titles name next year. */
const plain = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/20\d\d年度?/g, '');

const sorted = (titles: readonly string[]): string[] => titles.filter((title) => title !== '').sort();

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((title, index) => title === b[index]);

/** The titles are the same ones, so that it is there; columns without a title are counted from the left. */
function placeOf({ title, nth }: Titled, titles: readonly string[]): number {
  const places = titles.flatMap((own, index) => (own === title ? [index] : []));
  return places[nth] ?? 0;
}
