import { assertNever } from '../assert-never.ts';
import type { Change, IdentifiedJson, Json, Path, Step } from './change.ts';
import { isIdentifiedList, isObject } from './identified-list.ts';
import { type ListPlaces, listPlaces } from './list-places.ts';

export interface Applied<Report> {
  readonly report: Report;
  /** Changes whose place is no longer there: nothing was done for them. */
  readonly missed: readonly Change[];
}

/** The report with the changes made, in their order; what they do not touch is shared with the report given. */
export function applyChanges<Report extends object>(
  report: Report,
  changes: readonly Change[],
): Applied<Report> {
  const copy = createCopy(report);
  const missed = changes.filter((change) => !applyChange(copy, change));
  return { report: copy.root() as Report, missed };
}

type MutableObject = { [key: string]: Json };

function applyChange(copy: Copy, change: Change): boolean {
  switch (change.kind) {
    case 'set':
    case 'clear': {
      const key = change.path.at(-1);
      const parent = copy.at(change.path.slice(0, -1));
      if (typeof key !== 'string' || !isObject(parent)) return false;
      if (change.kind === 'set') define(parent as MutableObject, key, change.value);
      else delete (parent as MutableObject)[key];
      return true;
    }
    case 'insert':
    case 'remove':
    case 'move': {
      const places = copy.places(copy.at(change.path));
      return places !== undefined && changeList(places, change);
    }
    default:
      return assertNever(change);
  }
}

/** `__proto__` as a key is a key like any other. */
const define = (object: MutableObject, key: string, value: Json) =>
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });

function changeList(
  places: ListPlaces,
  change: Extract<Change, { readonly kind: 'insert' | 'remove' | 'move' }>,
): boolean {
  if (change.kind === 'insert') {
    if (places.indexOf(change.item.id) >= 0) return false;
    places.insert(change.item, change.after);
    return true;
  }
  const index = places.indexOf(change.id);
  if (index < 0) return false;
  const item = places.removeAt(index);
  if (change.kind === 'move' && item) places.insert(item, change.after);
  return true;
}

interface Copy {
  root(): unknown;
  /** The object or list at the path, copied once so that it may be changed; undefined where there is none. */
  at(path: Path): unknown;
  /** Undefined where it is no list whose items have ids. */
  places(list: unknown): ListPlaces | undefined;
}

/** Copies on the way to a change only, and each object once however many changes lead through it. */
function createCopy(report: object): Copy {
  const owned = new WeakSet<object>();
  const known = new WeakMap<object, ListPlaces>();
  const own = (value: object): object => {
    if (owned.has(value)) return value;
    const copied = Array.isArray(value) ? [...value] : { ...value };
    owned.add(copied);
    return copied;
  };
  const root = own(report);

  /** Of a copy, which nobody else changes: what it was found to be it stays. */
  const places = (list: unknown): ListPlaces | undefined => {
    if (!Array.isArray(list)) return undefined;
    const before = known.get(list);
    if (before || !isIdentifiedList(list)) return before;
    const own = listPlaces(list as IdentifiedJson[]);
    known.set(list, own);
    return own;
  };

  const child = (parent: unknown, step: Step): unknown => {
    if (typeof step === 'string') {
      if (!isObject(parent) || !Object.hasOwn(parent, step)) return undefined;
      return keep(parent, step, parent[step]);
    }
    if (!Array.isArray(parent)) return undefined;
    const index = places(parent)?.indexOf(step.id) ?? -1;
    return index < 0 ? undefined : keep(parent, index, parent[index]);
  };

  const keep = (parent: object, key: string | number, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return undefined;
    const copied = own(value);
    (parent as Record<string | number, unknown>)[key] = copied;
    return copied;
  };

  return { root: () => root, at: (path) => path.reduce<unknown>(child, root), places };
}
