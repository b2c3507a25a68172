import type { Json, Path } from './change.ts';
import { isList, isObject } from './identified-list.ts';
import { itemIndex } from './item-index.ts';

/** What stands at the path; undefined where the way ends before it. */
export function valueAt(report: object, path: Path): Json | undefined {
  let value = report as Json | undefined;
  for (const step of path) {
    if (typeof step === 'string')
      value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    else value = isList(value) ? value[itemIndex(value, step.id) ?? -1] : undefined;
    if (value === undefined) return undefined;
  }
  return value;
}
