import type { Change } from '../../../schemas/edit/change.ts';
import { fieldNames } from '../../../schemas/model/field-names.ts';

/** The changes of one part of the report. */
export interface ChangeGroup {
  readonly key: string;
  readonly name: string;
  readonly changes: readonly Change[];
  /** How many of each kind: `新增 3，改动 2`. */
  readonly counts: string;
}

/** The changes part by part, in the order they come. */
export function changeGroups(changes: readonly Change[]): readonly ChangeGroup[] {
  const parts = new Map<string, Change[]>();
  for (const change of changes) {
    const key = String(change.path[0]);
    const own = parts.get(key);
    if (own) own.push(change);
    else parts.set(key, [change]);
  }
  return [...parts].map(([key, own]) => ({
    key,
    name: fieldNames[key] ?? key,
    changes: own,
    counts: countsOf(own),
  }));
}

const kinds = [
  { name: '新增', of: ['insert'] },
  { name: '改动', of: ['set', 'clear'] },
  { name: '删去', of: ['remove'] },
  { name: '移动', of: ['move'] },
] as const satisfies readonly { name: string; of: readonly Change['kind'][] }[];

const countsOf = (changes: readonly Change[]): string =>
  kinds
    .map(({ name, of }) => ({
      name,
      count: changes.filter(({ kind }) => (of as readonly string[]).includes(kind)).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`)
    .join('，');
