import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { ImportMode } from '../../../schemas/api/workbook.ts';
import type { Json } from '../../../schemas/edit/change.ts';
import type { JsonObject } from '../../../schemas/edit/identified-list.ts';
import type { Problem } from '../../../schemas/problem.ts';
import { cellText } from '../../documents/xlsx/cell-xml.ts';
import { guessed } from '../../import/protocol.ts';
import type { EntryParts, SheetWords } from '../field.ts';
import { objectsIn } from '../list-of.ts';
import type { FoundColumn } from './find-columns.ts';
import { readCell } from './read-cell.ts';
import type { ReadRow } from './read-rows.ts';

export interface Merging {
  readonly mode: ImportMode;
  readonly words: SheetWords;
  readonly faults: Problem[];
  readonly remarks: ProtocolEntry[];
  /** The item was not there before: what it begins with gives way, in both modes. */
  readonly isNew?: true;
}

/** The item with what its row says. A cell that shows what the report has leaves it as it is, to the character. */
export function mergeItem(
  original: JsonObject,
  row: ReadRow,
  columns: readonly FoundColumn[],
  merging: Merging,
): JsonObject {
  return columns.reduce((item, column) => {
    const { field } = column;
    const text = row.texts.get(field) ?? '';
    const before = field.codec.write(field.get(original), merging.words);
    if (text === cellText(before)) return item;
    if ((merging.mode === 'fill' || merging.isNew) && text.trim() === '') return item;
    if (field.isShown) return kept(merging, row.where(field), before, text, item);
    const reading = readCell(column, text, merging.words);
    if ('fault' in reading) return faulty(merging, row.where(field), reading.fault, item);
    if (isSame(reading.value, field.get(original))) return item;
    if (merging.mode === 'fill' && before !== '' && !merging.isNew)
      return kept(merging, row.where(field), before, text, item);
    if (cellText(before) !== before)
      return faulty(merging, row.where(field), '原文过长，工作簿放不下全文：请在程序中修改这一处', item);
    return field.set(item, reading.value);
  }, original);
}

function faulty({ faults }: Merging, where: string, message: string, item: JsonObject): JsonObject {
  faults.push({ where, message });
  return item;
}

function kept(
  { remarks }: Merging,
  where: string,
  before: string,
  text: string,
  item: JsonObject,
): JsonObject {
  remarks.push(guessed(where, `报告中已有“${short(before)}”，工作簿为“${short(text)}”，未改动`));
  return item;
}

const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/** The parts of an item are one value: they have no ids of their own. */
export function mergeParts(
  item: JsonObject,
  { key, blank }: EntryParts,
  rows: readonly ReadRow[],
  columns: readonly FoundColumn[],
  merging: Merging,
): JsonObject {
  const own = columns.filter(({ isPart }) => isPart);
  const { mode, words } = merging;
  const present = objectsIn(item[key]).filter((part) =>
    own.some(({ field }) => field.codec.write(field.get(part), words) !== ''),
  );
  if (own.length === 0 || (mode === 'fill' && (present.length > 0 || rows.length === 0))) return item;
  const parts = rows.map((row, index) => mergeItem(present[index] ?? blank, row, own, merging));
  return isSame(parts, present) ? item : { ...item, [key]: parts };
}

const isSame = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
