import type { JsonObject } from '../../../schemas/edit/identified-list.ts';
import { departmentScope } from '../../../schemas/model/identity.ts';
import type { EntrySheet } from '../field.ts';
import type { RowGroup } from './group-rows.ts';
import type { Merging } from './merge-item.ts';

export interface Ids {
  readonly taken: Set<string>;
  readonly newId: () => string;
}

/** The id of a row the report does not know stays with it, so that reading the workbook twice adds nothing twice. */
export function newItem(
  { blank, fields }: EntrySheet,
  { id, row }: RowGroup,
  merging: Merging,
  ids: Ids,
): JsonObject {
  const own = id !== undefined && isId(id) && !ids.taken.has(id) ? id : ids.newId();
  ids.taken.add(own);
  for (const field of fields)
    if (field.isRequired && (row.texts.get(field) ?? '').trim() === '')
      merging.faults.push({ where: row.where(field), message: '没有填写，这一行不知道归到哪里：请补填' });
  const { only } = merging.words.units;
  return { id: own, ...blank, ...(blank.unit === '' && only ? { unit: only } : {}) };
}

const isId = (id: string): boolean => /^[A-Za-z0-9_-]{1,64}$/.test(id) && id !== departmentScope;
