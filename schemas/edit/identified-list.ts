import type { IdentifiedJson, Json } from './change.ts';

export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** Whether every item has an id of its own. An empty list may be either; the other side decides. */
export const isIdentifiedList = (value: unknown): value is readonly IdentifiedJson[] =>
  isList(value) && value.every((item) => isObject(item) && typeof item.id === 'string');
