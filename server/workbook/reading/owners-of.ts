import type { JsonObject } from '../../../schemas/edit/identified-list.ts';
import { understood } from '../../import/protocol.ts';
import type { EntrySheet, SheetWords } from '../field.ts';
import type { FoundColumn, FoundColumns } from './find-columns.ts';
import type { RowGroup } from './group-rows.ts';
import type { Merging } from './merge-item.ts';
import { readCell } from './read-cell.ts';

type Owners = Map<RowGroup, string>;

/**
 * The item each row is: by its id; a row without one that says what an unclaimed item says is that item, and so is one
 * with the keys of one.
 */
export function ownersOf(
  { isSingle }: EntrySheet,
  groups: readonly RowGroup[],
  known: ReadonlyMap<string, JsonObject>,
  { columns }: FoundColumns,
  { words, remarks }: Merging,
): ReadonlyMap<RowGroup, string> {
  const owners: Owners = new Map();
  const claimed = new Set<string>();
  for (const group of groups) {
    if (group.id === undefined || !known.has(group.id)) continue;
    if (claimed.has(group.id)) {
      const message = '编号与上面的一行相同（整行复制而来），按新增的一行处理';
      remarks.push(understood(`第 ${group.row.number} 行`, message));
      continue;
    }
    claimed.add(group.id);
    owners.set(group, group.id);
  }
  const loose = groups.filter((group) => !owners.has(group) && !(group.id && claimed.has(group.id)));
  const whole = columns.filter(({ isPart }) => !isPart);
  const keys = whole.filter(({ field }) => field.isKey);
  claimBy(whole);
  if (keys.length > 0) claimBy(keys);
  if (isSingle) claimBy([]);
  return owners;

  function claimBy(own: readonly FoundColumn[]): void {
    const left = loose.filter((group) => !owners.has(group));
    if (left.length === 0 || claimed.size === known.size) return;
    const unclaimed = new Map<string, string[]>();
    for (const [id, item] of known) {
      if (claimed.has(id)) continue;
      const key = shownBy(item, own, words);
      if (!unclaimed.get(key)?.push(id)) unclaimed.set(key, [id]);
    }
    for (const group of left) {
      const id = unclaimed.get(saidBy(group, own, words))?.shift();
      if (id === undefined) continue;
      claimed.add(id);
      owners.set(group, id);
    }
  }
}

const shownBy = (item: JsonObject, columns: readonly FoundColumn[], words: SheetWords): string =>
  JSON.stringify(columns.map(({ field }) => field.codec.write(field.get(item), words)));

const saidBy = ({ row }: RowGroup, columns: readonly FoundColumn[], words: SheetWords): string =>
  JSON.stringify(
    columns.map((column) => {
      const reading = readCell(column, row.texts.get(column.field) ?? '', words);
      return 'fault' in reading ? null : column.field.codec.write(reading.value, words);
    }),
  );

/** A row that was only offered: it names what could be said something of, and nobody did. */
export function saysOnlyKeys({ id, row, parts }: RowGroup, { columns }: FoundColumns): boolean {
  if (id !== undefined || parts.length > 0) return false;
  const others = columns.filter(({ field, isPart }) => !isPart && !field.isKey);
  const hasKeys = others.length < columns.filter(({ isPart }) => !isPart).length;
  return (
    hasKeys && others.length > 0 && others.every(({ field }) => (row.texts.get(field) ?? '').trim() === '')
  );
}
