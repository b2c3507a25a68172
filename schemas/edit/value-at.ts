import type { Json, Path } from './change.ts';
import { isObject } from './identified-list.ts';
import { itemOf } from './item-of.ts';

/** What stands at the path; undefined where the way ends before it. */
export function valueAt(report: object, path: Path): Json | undefined {
  let value = report as Json | undefined;
  for (const step of path) {
    if (typeof step === 'string')
      value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    else value = itemOf(value, step.id);
    if (value === undefined) return undefined;
  }
  return value;
}
