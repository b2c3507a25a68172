import { isList, isObject, type JsonObject } from '../../schemas/edit/identified-list.ts';
import type { EntrySheet } from './field.ts';

/** The items of a list of the report itself. */
export const listOf = (key: string): Pick<EntrySheet, 'items' | 'put'> => ({
  items: (report) => objectsIn(report[key]),
  put: (report, items) => ({ ...report, [key]: items }),
});

export const objectsIn = (value: unknown): readonly JsonObject[] =>
  isList(value) ? value.filter(isObject) : [];
