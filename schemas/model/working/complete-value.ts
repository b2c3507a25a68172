import { z } from 'zod';
import type { Fault } from '../fault.ts';
import { issueMessage } from '../issue-message.ts';
import { requiredText } from '../text.ts';
import { kindOfSchema, type Schema } from './kind-of-schema.ts';
import { isSound, variantOf } from './read-working.ts';

export interface CompletedValue {
  /** Undefined where a required part of it is blank or no value. */
  readonly value: unknown;
  readonly missing: readonly Fault[];
}

/** Stands for a name that is not there yet. */
const namePlaceholder = '【待补充】';

/** A value without its blanks, and without what is no value where that was not seen to when it was read: a list leaves out the items that lack something, an optional part that lacks something goes. */
export function completeValue(schema: Schema, value: unknown): CompletedValue {
  if (typeof value !== 'object' || value === null) return completeLeaf(schema, value);
  const known = completed.get(value);
  if (known?.schema === schema) return known.result;
  const result = completeFresh(schema, value);
  completed.set(value, { schema, result });
  return result;
}

/** By the value completed: nothing changes it, and most of a report is the same from one change to the next. */
const completed = new WeakMap<object, { readonly schema: Schema; readonly result: CompletedValue }>();

function completeFresh(schema: Schema, value: object): CompletedValue {
  const kind = kindOfSchema(schema);
  switch (kind.kind) {
    case 'object':
      return completeObject(kind.shape, value as Readonly<Record<string, unknown>>, isSound(schema, value));
    case 'list':
      return completeList(kind.element, value as readonly unknown[]);
    case 'variants': {
      const option = variantOf(kind.options, kind.key, value as Readonly<Record<string, unknown>>);
      return option ? completeValue(option, value) : { value, missing: [] };
    }
    case 'maybe':
      return completeValue(kind.inner, value);
    default:
      return completeRecord(schema, value);
  }
}

function completeObject(
  shape: Readonly<Record<string, Schema>>,
  value: Readonly<Record<string, unknown>>,
  isRead: boolean,
): CompletedValue {
  const missing: Fault[] = [];
  const result: Record<string, unknown> = {};
  let changed = false;
  let isWhole = true;
  for (const [key, schema] of Object.entries(shape)) {
    if (!Object.hasOwn(value, key)) continue;
    const own = value[key];
    const part = typeof own === 'object' ? completeValue(schema, own) : completeLeaf(schema, own, isRead);
    for (const fault of part.missing) missing.push({ ...fault, path: [key, ...fault.path] });
    changed ||= part.value !== value[key];
    if (part.value !== undefined) result[key] = part.value;
    else if (!isOptional(schema)) isWhole = false;
  }
  return { value: isWhole ? (changed ? result : value) : undefined, missing };
}

const isOptional = (schema: Schema): boolean => {
  const kind = kindOfSchema(schema);
  return kind.kind === 'maybe' && kind.isOptional;
};

function completeList(element: Schema, value: readonly unknown[]): CompletedValue {
  const missing: Fault[] = [];
  let changed = false;
  const result: unknown[] = [];
  value.forEach((item, index) => {
    const part = completeValue(element, item);
    for (const fault of part.missing) missing.push({ ...fault, path: [index, ...fault.path] });
    changed ||= part.value !== item;
    if (part.value !== undefined) result.push(part.value);
  });
  return { value: changed ? result : value, missing };
}

/** Amounts by name: those that are none are left out. */
function completeRecord(schema: Schema, value: object): CompletedValue {
  const parsed = z.safeParse(schema, value, { reportInput: true });
  if (parsed.success) return { value, missing: [] };
  const missing = parsed.error.issues.map((issue) => ({ path: issue.path, message: issueMessage(issue) }));
  const broken = new Set(missing.map(({ path }) => String(path[0])));
  return { value: Object.fromEntries(Object.entries(value).filter(([key]) => !broken.has(key))), missing };
}

function completeLeaf(schema: Schema, value: unknown, isRead = false): CompletedValue {
  if (isRead && value !== '') return { value, missing: [] };
  const parsed = z.safeParse(schema, value, { reportInput: true });
  if (parsed.success) return { value, missing: [] };
  const [issue] = parsed.error.issues;
  const message = value === '' || issue === undefined ? '尚未填写' : issueMessage(issue);
  return { value: schema === requiredText ? namePlaceholder : undefined, missing: [{ path: [], message }] };
}
