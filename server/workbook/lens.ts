import type { Json } from '../../schemas/edit/change.ts';
import { isList, isObject, type JsonObject } from '../../schemas/edit/identified-list.ts';
import type { Field } from './field.ts';

type Lens = Pick<Field, 'get' | 'set'>;

/** A key of the item, or of an object in it that is made where it is not there. */
export function at(key: string, ...inner: readonly string[]): Lens {
  const [next, ...rest] = inner;
  if (next === undefined)
    return { get: (item) => item[key], set: (item, value) => withKey(item, key, value) };
  const deeper = at(next, ...rest);
  const objectIn = (item: JsonObject): JsonObject => {
    const value = item[key];
    return isObject(value) ? value : {};
  };
  return {
    get: (item) => deeper.get(objectIn(item)),
    set: (item, value) => {
      const own = deeper.set(objectIn(item), value);
      return withKey(item, key, Object.keys(own).length > 0 ? own : undefined);
    },
  };
}

export function withKey(item: JsonObject, key: string, value: Json | undefined): JsonObject {
  const { [key]: _, ...others } = item;
  if (value === undefined) return others;
  return key in item ? { ...item, [key]: value } : { ...others, [key]: value };
}

/** A place of a row of fixed length; all blank, it goes. */
export function placeIn(key: string, index: number, length: number): Lens {
  return {
    get: (item) => {
      const list = item[key];
      return isList(list) ? (list[index] ?? undefined) : undefined;
    },
    set: (item, value) => {
      const list = item[key];
      const places = Array.from({ length }, (_, at) => (isList(list) ? (list[at] ?? null) : null));
      const changed = places.map((own, at) => (at === index ? (value ?? null) : own));
      return withKey(item, key, changed.some((own) => own !== null) ? changed : undefined);
    },
  };
}
