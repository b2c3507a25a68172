import { assertNever } from '../assert-never.ts';
import type { Change, IdentifiedJson, Json, Path, Step } from './change.ts';
import { isIdentifiedList, isObject } from './identified-list.ts';

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
      const list = copy.at(change.path);
      return isIdentifiedList(list) && changeList(list as IdentifiedJson[], change);
    }
    default:
      return assertNever(change);
  }
}

/** `__proto__` as a key is a key like any other. */
const define = (object: MutableObject, key: string, value: Json) =>
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });

function changeList(
  list: IdentifiedJson[],
  change: Extract<Change, { readonly kind: 'insert' | 'remove' | 'move' }>,
): boolean {
  const id = change.kind === 'insert' ? change.item.id : change.id;
  const index = list.findIndex((item) => item.id === id);
  if (change.kind === 'insert') {
    if (index >= 0) return false;
    list.splice(placeAfter(list, change.after), 0, change.item);
    return true;
  }
  if (index < 0) return false;
  const [item] = list.splice(index, 1);
  if (change.kind === 'move' && item) list.splice(placeAfter(list, change.after), 0, item);
  return true;
}

/** Behind the item named; at the end where that is gone. */
function placeAfter(list: readonly IdentifiedJson[], after: string | null): number {
  if (after === null) return 0;
  const index = list.findIndex(({ id }) => id === after);
  return index < 0 ? list.length : index + 1;
}

interface Copy {
  root(): unknown;
  /** The object or list at the path, copied once so that it may be changed; undefined where there is none. */
  at(path: Path): unknown;
}

/** Copies on the way to a change only, and each object once however many changes lead through it. */
function createCopy(report: object): Copy {
  const owned = new WeakSet<object>();
  const positions = new WeakMap<object, Map<string, number>>();
  const own = (value: object): object => {
    if (owned.has(value)) return value;
    const copied = Array.isArray(value) ? [...value] : { ...value };
    owned.add(copied);
    return copied;
  };
  const root = own(report);

  const find = (list: readonly IdentifiedJson[], id: string): number => {
    const hint = positions.get(list)?.get(id);
    if (hint !== undefined && list[hint]?.id === id) return hint;
    positions.set(list, new Map(list.map((item, index) => [item.id, index])));
    return positions.get(list)?.get(id) ?? -1;
  };

  const child = (parent: unknown, step: Step): unknown => {
    if (typeof step === 'string') {
      if (!isObject(parent) || !Object.hasOwn(parent, step)) return undefined;
      return keep(parent, step, parent[step]);
    }
    if (!Array.isArray(parent)) return undefined;
    const index = find(parent, step.id);
    return index < 0 ? undefined : keep(parent, index, parent[index]);
  };

  const keep = (parent: object, key: string | number, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return undefined;
    const copied = own(value);
    (parent as Record<string | number, unknown>)[key] = copied;
    return copied;
  };

  return { root: () => root, at: (path) => path.reduce<unknown>(child, root) };
}
