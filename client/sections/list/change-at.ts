import { current, type Draft, isDraft } from 'immer';
import type { Path } from '../../../schemas/edit/change.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';

/**
 * In a recipe: puts in the place of what stands at the path what `change` makes of it; undefined takes it away. It works
 * on the plain value, not on drafts of its parts: a list of 20,000 lines is not wrapped line by line.
 */
export function changeAt<Value>(
  draft: Draft<WorkingReport>,
  path: Path,
  change: (value: Value) => Value | undefined,
): void {
  const parent = path.slice(0, -1).reduce<unknown>(child, draft) as
    | Record<string | number, unknown>
    | undefined;
  const last = path.at(-1);
  if (parent === undefined || last === undefined) return;
  const key = typeof last === 'string' ? last : indexOf(parent, last.id);
  if (key === -1) return;
  const value = change(plain(parent)[key] as Value);
  if (value !== undefined) parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function child(parent: unknown, step: Path[number]): unknown {
  if (typeof parent !== 'object' || parent === null) return undefined;
  const key = typeof step === 'string' ? step : indexOf(parent, step.id);
  return (parent as Record<string | number, unknown>)[key];
}

const indexOf = (list: object, id: string): number =>
  (plain(list) as unknown as readonly { readonly id: string }[]).findIndex((item) => item.id === id);

const plain = (value: object): Record<string | number, unknown> =>
  (isDraft(value) ? current(value) : value) as Record<string | number, unknown>;
