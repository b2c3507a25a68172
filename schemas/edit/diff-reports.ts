import type { Change, IdentifiedJson, Json, Path } from './change.ts';
import { isIdentifiedList, isList, isObject, type JsonObject } from './identified-list.ts';

/**
 * The changes that lead from one report to another: `applyChanges(before, diffReports(before, after))` is `after`.
 * What both share is not looked at, so the cost is that of what changed.
 */
export function diffReports(before: object, after: object): readonly Change[] {
  const changes: Change[] = [];
  diffObjects(before as JsonObject, after as JsonObject, [], changes);
  return changes;
}

function diffObjects(before: JsonObject, after: JsonObject, path: Path, changes: Change[]): void {
  for (const key of Object.keys(before))
    if (!isPresent(after, key) && isPresent(before, key))
      changes.push({ kind: 'clear', path: [...path, key] });
  for (const key of Object.keys(after)) {
    if (!isPresent(after, key)) continue;
    const place = [...path, key];
    if (isPresent(before, key)) diffValues(before[key] as Json, after[key] as Json, place, changes);
    else changes.push({ kind: 'set', path: place, value: after[key] as Json });
  }
}

/** A key whose value is undefined is not there: JSON has no such thing. */
const isPresent = (object: JsonObject, key: string): boolean =>
  Object.hasOwn(object, key) && object[key] !== undefined;

function diffValues(before: Json, after: Json, path: Path, changes: Change[]): void {
  if (before === after) return;
  if (isObject(before) && isObject(after) && sameVariant(before, after))
    diffObjects(before, after, path, changes);
  else if (isIdentifiedList(before) && isIdentifiedList(after)) diffLists(before, after, path, changes);
  else if (!isSameList(before, after)) changes.push({ kind: 'set', path, value: after });
}

const isSameList = (before: Json, after: Json): boolean =>
  isList(before) && isList(after) && JSON.stringify(before) === JSON.stringify(after);

/** One variant of a union does not turn into another key by key; an item of a list is none, whatever its fields. */
const sameVariant = (before: JsonObject, after: JsonObject): boolean =>
  'id' in before || (before.kind === after.kind && before.origin === after.origin);

function diffLists(
  before: readonly IdentifiedJson[],
  after: readonly IdentifiedJson[],
  path: Path,
  changes: Change[],
): void {
  if (isSameOrder(before, after)) {
    after.forEach((item, index) => {
      const earlier = before[index];
      if (earlier && earlier !== item) diffValues(earlier, item, [...path, { id: item.id }], changes);
    });
    return;
  }
  const wanted = new Set(after.map(({ id }) => id));
  const known = new Map(before.map((item) => [item.id, item]));
  for (const { id } of before) if (!wanted.has(id)) changes.push({ kind: 'remove', path, id });
  const staying = before.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  const fixed = longestIncreasing(staying, after);
  after.forEach((item, index) => {
    const earlier = known.get(item.id);
    const previous = after[index - 1]?.id ?? null;
    if (!earlier) changes.push({ kind: 'insert', path, item, after: previous });
    else if (!fixed.has(item.id)) changes.push({ kind: 'move', path, id: item.id, after: previous });
    if (earlier) diffValues(earlier, item, [...path, { id: item.id }], changes);
  });
}

const isSameOrder = (before: readonly IdentifiedJson[], after: readonly IdentifiedJson[]): boolean =>
  before.length === after.length && after.every(({ id }, index) => before[index]?.id === id);

/** The most items that keep their order, so that as few as possible are moved. */
function longestIncreasing(before: readonly string[], after: readonly IdentifiedJson[]): ReadonlySet<string> {
  const position = new Map(before.map((id, index) => [id, index]));
  const ids = after.flatMap(({ id }) => (position.has(id) ? [id] : []));
  const ranks = ids.map((id) => position.get(id) as number);
  const tails: number[] = [];
  const previous: number[] = [];
  ranks.forEach((rank, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranks[tails[middle] as number] as number) < rank) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  });
  const kept = new Set<string>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] as number)
    kept.add(ids[index] as string);
  return kept;
}
