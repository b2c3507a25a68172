import type { JsonObject } from '../../../schemas/edit/identified-list.ts';
import type { Problem } from '../../../schemas/problem.ts';
import type { EntrySheet, SheetWords } from '../field.ts';
import type { FoundColumns } from './find-columns.ts';
import type { RowGroup } from './group-rows.ts';

/** What is wrong between the items of a sheet, at the rows that were changed: two of the same keys, or what the sheet knows. */
export function sheetFaults(
  sheet: EntrySheet,
  items: readonly JsonObject[],
  touched: ReadonlyMap<JsonObject, RowGroup>,
  { columns }: FoundColumns,
  words: SheetWords,
): readonly Problem[] {
  const rows = new Map([...touched].map(([{ id }, group]) => [String(id), group.row]));
  if (rows.size === 0) return [];
  const keys = sheet.fields.filter(({ isKey }) => isKey);
  const [first] = keys;
  const isRead = keys.every((field) => columns.some((column) => column.field === field));
  const keyOf = (item: JsonObject) =>
    keys.map((field) => field.codec.write(field.get(item), words)).join('\n');
  const times = new Map<string, number>();
  for (const item of items) times.set(keyOf(item), (times.get(keyOf(item)) ?? 0) + 1);
  const own = sheet.faults?.(items) ?? new Map();
  return items.flatMap((item): readonly Problem[] => {
    const row = rows.get(String(item.id));
    if (!row) return [];
    const fault = own.get(String(item.id));
    if (fault) return [{ where: row.where(fault.field), message: fault.message }];
    const isDouble = first && isRead && keyOf(item).trim() !== '' && (times.get(keyOf(item)) ?? 0) > 1;
    return isDouble ? [{ where: row.where(first), message: doubled(keys.map(({ title }) => title)) }] : [];
  });
}

const doubled = (titles: readonly string[]): string =>
  `“${titles.join('”“')}”与另一行相同：请合并为一行，或改正其中一行`;
