import { isList, isObject } from '../../../schemas/edit/identified-list.ts';

const naming = new Set(['unit', 'project', 'counterparty', 'scope', 'scopes']);

/** What the report's entries name by id: units, projects, scopes. */
export function namedIds(value: unknown, key = '', found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value === 'string') {
    if (naming.has(key)) found.add(value);
  } else if (isList(value)) for (const item of value) namedIds(item, key, found);
  else if (isObject(value)) for (const own of Object.keys(value)) namedIds(value[own], own, found);
  return found;
}

/** Every id in the report. */
export function takenIds(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (isList(value)) for (const item of value) takenIds(item, found);
  else if (isObject(value))
    for (const key of Object.keys(value))
      if (key === 'id' && typeof value.id === 'string') found.add(value.id);
      else takenIds(value[key], found);
  return found;
}
