import type { Path } from '../../../schemas/edit/change.ts';
import { valueAt } from '../../../schemas/edit/value-at.ts';
import { partNames } from '../../../schemas/model/place.ts';

/** 收支明细第 3 条. */
export function placeInWords(path: Path, report: object): string {
  const [part] = path;
  const name = partNames[String(part)] ?? String(part);
  const at = path.findIndex((step) => typeof step === 'object');
  const step = path[at];
  if (typeof step !== 'object') return name;
  const list = valueAt(report, path.slice(0, at));
  const index = Array.isArray(list) ? list.findIndex(({ id }) => id === step.id) : -1;
  return index < 0 ? name : `${name}第 ${index + 1} 条`;
}
