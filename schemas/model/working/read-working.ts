import { z } from 'zod';
import type { Fault } from '../fault.ts';
import { issueMessage } from '../issue-message.ts';
import { kindOfSchema, type Schema } from './kind-of-schema.ts';

export interface ReadWorking {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** Reads a value that may have blanks by its schema; sound parts come back as they are, defaults filled in. */
export function readWorking(schema: Schema, input: unknown): ReadWorking {
  const faults: Fault[] = [];
  const value = read(schema, input, [], faults);
  return { value, faults };
}

type Place = readonly PropertyKey[];

/** Objects and lists read before, by schema: nothing changes them, so they need not be read again. */
const sound = new WeakMap<object, Schema>();

/** Whether the value was read by the schema and is nothing but values and blanks. */
export const isSound = (schema: Schema, value: object): boolean => sound.get(value) === schema;

function read(schema: Schema, value: unknown, path: Place, faults: Fault[]): unknown {
  if (typeof value === 'object' && value !== null && sound.get(value) === schema) return value;
  const before = faults.length;
  const result = readFresh(schema, value, path, faults);
  if (typeof result === 'object' && result !== null && faults.length === before) sound.set(result, schema);
  return result;
}

function readFresh(schema: Schema, value: unknown, path: Place, faults: Fault[]): unknown {
  const kind = kindOfSchema(schema);
  switch (kind.kind) {
    case 'object':
      return isPlainObject(value)
        ? readObject(kind.shape, value, path, faults)
        : readLeaf(schema, value, path, faults);
    case 'list':
      return Array.isArray(value) && value.length >= kind.least && value.length <= kind.most
        ? readList(kind.element, value, path, faults)
        : readLeaf(schema, value, path, faults);
    case 'variants': {
      const option = isPlainObject(value) ? variantOf(kind.options, kind.key, value) : undefined;
      return option ? read(option, value, path, faults) : readLeaf(schema, value, path, faults);
    }
    case 'maybe':
      if (value === undefined) return z.parse(schema, undefined);
      if (value === '' && kind.isOptional && !z.safeParse(kind.inner, '').success) return undefined;
      return read(kind.inner, value, path, faults);
    case 'amounts':
      return readLeaf(schema, isPlainObject(value) ? withoutBlanks(value) : value, path, faults);
    case 'leaf':
      return readLeaf(schema, value, path, faults);
  }
}

function readObject(
  shape: Readonly<Record<string, Schema>>,
  value: Readonly<Record<string, unknown>>,
  path: Place,
  faults: Fault[],
): unknown {
  const result: Record<string, unknown> = {};
  let changed = false;
  for (const [key, schema] of Object.entries(shape)) {
    const own = Object.hasOwn(value, key) ? value[key] : undefined;
    const child = read(schema, own, [...path, key], faults);
    if (child !== undefined) result[key] = child;
    changed ||= child !== own || (child === undefined && Object.hasOwn(value, key));
  }
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  if (unknown.length > 0) faults.push({ path, message: unknownKeys(unknown) });
  return changed ? result : value;
}

function readList(element: Schema, value: readonly unknown[], path: Place, faults: Fault[]): unknown {
  const result = value.map((item, index) => read(element, item, [...path, index], faults));
  return result.some((item, index) => item !== value[index]) ? result : value;
}

/** A blank stands for every value still to come; anything else has to be one. */
function readLeaf(schema: Schema, value: unknown, path: Place, faults: Fault[]): unknown {
  if (typeof value === 'string' && soundTexts.get(schema)?.has(value)) return value;
  const before = faults.length;
  const read = readFreshLeaf(schema, value, path, faults);
  if (typeof value === 'string' && read === value && faults.length === before) keep(schema, value);
  return read;
}

function readFreshLeaf(schema: Schema, value: unknown, path: Place, faults: Fault[]): unknown {
  const parsed = z.safeParse(schema, value, { reportInput: true });
  if (parsed.success) return isSameJson(parsed.data, value) ? value : parsed.data;
  if ((value === '' || value === undefined) && mayBeBlank(schema)) return '';
  for (const issue of parsed.error.issues)
    faults.push({ path: [...path, ...issue.path], message: issueMessage(issue) });
  return value;
}

/** Texts that were read by a schema and are as they were: the codes and terms of thousands of lines are few. */
const soundTexts = new WeakMap<Schema, Set<string>>();
const mostTexts = 2000;

function keep(schema: Schema, text: string): void {
  const texts = soundTexts.get(schema) ?? new Set();
  if (texts.size < mostTexts && text.length < 40) texts.add(text);
  soundTexts.set(schema, texts);
}

const mayBeBlank = (schema: Schema): boolean =>
  ['string', 'enum', 'pipe', 'union'].includes((schema as z.core.$ZodTypes)._zod.def.type) &&
  kindOfSchema(schema).kind === 'leaf';

const isSameJson = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

export function variantOf(
  options: readonly Schema[],
  key: string,
  value: Readonly<Record<string, unknown>>,
): Schema | undefined {
  return options.find((option) => {
    const kind = kindOfSchema(option);
    const tag = kind.kind === 'object' ? kind.shape[key] : undefined;
    return tag !== undefined && z.safeParse(tag, value[key]).success;
  });
}

const withoutBlanks = (value: Readonly<Record<string, unknown>>): unknown =>
  Object.values(value).includes('')
    ? Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== ''))
    : value;

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownKeys = (keys: readonly string[]): string =>
  `不认识的字段 ${keys.map((key) => `“${key.slice(0, 40)}”`).join('、')}：请删除，或检查拼写`;
