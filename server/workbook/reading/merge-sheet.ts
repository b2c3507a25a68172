import type { JsonObject } from '../../../schemas/edit/identified-list.ts';
import { understood } from '../../import/protocol.ts';
import type { EntrySheet } from '../field.ts';
import type { FoundColumns } from './find-columns.ts';
import { groupRows, type RowGroup } from './group-rows.ts';
import { type Merging, mergeItem, mergeParts } from './merge-item.ts';
import { readCell } from './read-cell.ts';
import type { ReadRow } from './read-rows.ts';

export interface MergedSheet {
  /** The items in their order, the new ones where they stand in the workbook; those that are gone still among them. */
  readonly items: readonly JsonObject[];
  /** Ids of items whose rows are not in the workbook. */
  readonly gone: ReadonlySet<string>;
  readonly added: number;
  readonly changed: number;
}

export interface Ids {
  readonly taken: Set<string>;
  readonly newId: () => string;
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
  const { groups, faults } = groupRows(rows, found.columns);
  merging.faults.push(...faults);
  const known = new Map(present.map((item) => [String(item.id), item]));
  const owners = ownersOf(groups, known, found, merging);
  const merged = new Map<string, JsonObject>();
  const added = new Map<string | undefined, JsonObject[]>();
  let changed = 0;
  let above: string | undefined;
  for (const group of groups) {
    const original = known.get(owners.get(group) ?? '');
    const item = merge(original ?? newItem(sheet, group, merging, ids), group);
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
    merging.mode === 'replace' && found.id !== undefined
      ? new Set([...known.keys()].filter((id) => !merged.has(id)))
      : new Set<string>();
  return { items, gone, added: items.length - present.length, changed };

  function merge(item: JsonObject, { row, parts }: RowGroup): JsonObject {
    const own = mergeItem(
      item,
      row,
      found.columns.filter(({ isPart }) => !isPart),
      merging,
    );
    return sheet.parts ? mergeParts(own, sheet.parts, parts, found.columns, merging) : own;
  }
}

/** The item each row is: by its id; a row without one that says what an unclaimed item says is that item. */
function ownersOf(
  groups: readonly RowGroup[],
  known: ReadonlyMap<string, JsonObject>,
  { columns }: FoundColumns,
  { words, remarks }: Merging,
): ReadonlyMap<RowGroup, string> {
  const owners = new Map<RowGroup, string>();
  const claimed = new Set<string>();
  for (const group of groups) {
    if (group.id === undefined || !known.has(group.id)) continue;
    if (claimed.has(group.id)) {
      remarks.push(
        understood(`第 ${group.row.number} 行`, '编号与上面的一行相同（整行复制而来），按新增的一行处理'),
      );
      continue;
    }
    claimed.add(group.id);
    owners.set(group, group.id);
  }
  const loose = groups.filter((group) => !owners.has(group) && !(group.id && claimed.has(group.id)));
  if (loose.length === 0) return owners;
  const own = columns.filter(({ isPart }) => !isPart);
  const unclaimed = new Map<string, string[]>();
  for (const [id, item] of known) {
    if (claimed.has(id)) continue;
    const key = JSON.stringify(own.map(({ field }) => field.codec.write(field.get(item), words)));
    if (!unclaimed.get(key)?.push(id)) unclaimed.set(key, [id]);
  }
  if (unclaimed.size === 0) return owners;
  for (const group of loose) {
    const id = unclaimed.get(signature(group))?.shift();
    if (id !== undefined) owners.set(group, id);
  }
  return owners;

  function signature({ row }: RowGroup): string {
    return JSON.stringify(
      own.map((column) => {
        const reading = readCell(column, row.texts.get(column.field) ?? '', words);
        return 'fault' in reading ? null : column.field.codec.write(reading.value, words);
      }),
    );
  }
}

const isId = (id: string): boolean => /^[A-Za-z0-9_-]{1,64}$/.test(id) && id !== 'department';

/** The id of a row the report does not know stays with it, so that reading the workbook twice adds nothing twice. */
function newItem(
  { blank, fields }: EntrySheet,
  { id, row }: RowGroup,
  merging: Merging,
  ids: Ids,
): JsonObject {
  const own = id !== undefined && isId(id) && !ids.taken.has(id) ? id : ids.newId();
  ids.taken.add(own);
  for (const field of fields)
    if (field.isRequired && (row.texts.get(field) ?? '').trim() === '')
      merging.faults.push({ where: row.where(field), message: '没有填写，这一行不知道归到哪里' });
  const { only } = merging.words.units;
  return { id: own, ...blank, ...(blank.unit === '' && only ? { unit: only } : {}) };
}
