import type { JsonObject } from '../../../schemas/edit/identified-list.ts';
import type { EntrySheet } from '../field.ts';
import type { FoundColumns } from './find-columns.ts';
import { groupRows, type RowGroup } from './group-rows.ts';
import { type Merging, mergeItem, mergeParts } from './merge-item.ts';
import { type Ids, newItem } from './new-item.ts';
import { ownersOf, saysOnlyKeys } from './owners-of.ts';
import type { ReadRow } from './read-rows.ts';
import { sheetFaults } from './sheet-faults.ts';

export interface MergedSheet {
  /** The items in their order, the new ones where they stand in the workbook; those that are gone still among them. */
  readonly items: readonly JsonObject[];
  /** Ids of items whose rows are not in the workbook. */
  readonly gone: ReadonlySet<string>;
  readonly added: number;
  readonly changed: number;
  /** Whether the items go together: if not, none of them is taken over. */
  readonly isSound: boolean;
}

/** The items of a sheet with what its rows say. */
export function mergeSheet(
  sheet: EntrySheet,
  present: readonly JsonObject[],
  rows: readonly ReadRow[],
  found: FoundColumns,
  merging: Merging,
  ids: Ids,
): MergedSheet {
  const { groups: all, faults } = groupRows(rows, found.columns);
  merging.faults.push(...faults);
  const groups = all.filter((group) => !saysOnlyKeys(group, found));
  const known = new Map(present.map((item) => [String(item.id), item]));
  const owners = ownersOf(sheet, groups, known, found, merging);
  const merged = new Map<string, JsonObject>();
  const added = new Map<string | undefined, JsonObject[]>();
  const touched = new Map<JsonObject, RowGroup>();
  let changed = 0;
  let above: string | undefined;
  for (const group of groups) {
    const original = known.get(owners.get(group) ?? '');
    if (!original && sheet.isSingle) {
      merging.faults.push({ where: group.row.where(), message: '这张表只有一行：请删去多出的行' });
      continue;
    }
    const item = original
      ? merge(original, group, merging)
      : merge(newItem(sheet, group, merging, ids), group, { ...merging, isNew: true });
    if (item !== original) touched.set(item, group);
    if (original) {
      above = String(original.id);
      merged.set(above, item);
      if (item !== original) changed += 1;
    } else if (!added.get(above)?.push(item)) added.set(above, [item]);
  }
  const items = [
    ...(added.get(undefined) ?? []),
    ...present.flatMap((item) => [
      merged.get(String(item.id)) ?? item,
      ...(added.get(String(item.id)) ?? []),
    ]),
  ];
  const gone =
    merging.mode === 'replace' && found.id !== undefined && !sheet.isSingle ? missing() : new Set<string>();
  const staying = items.filter(({ id }) => !gone.has(String(id)));
  const own = sheetFaults(sheet, staying, touched, found, merging.words);
  merging.faults.push(...own);
  return { items, gone, added: items.length - present.length, changed, isSound: own.length === 0 };

  function merge(item: JsonObject, { row, parts }: RowGroup, by: Merging): JsonObject {
    const whole = found.columns.filter(({ isPart }) => !isPart);
    const own = mergeItem(item, row, whole, by);
    return sheet.parts ? mergeParts(own, sheet.parts, parts, found.columns, by) : own;
  }

  /** An item with nothing in it has an empty row: it is there as long as the row has its id. */
  function missing(): ReadonlySet<string> {
    const rowIds = new Set(rows.map(({ id }) => id));
    const isBlank = (item: JsonObject) =>
      found.columns.every(
        ({ field, isPart }) => isPart || field.codec.write(field.get(item), merging.words) === '',
      );
    return new Set(
      present.flatMap((item) => {
        const id = String(item.id);
        return merged.has(id) || (rowIds.has(id) && isBlank(item)) ? [] : [id];
      }),
    );
  }
}
