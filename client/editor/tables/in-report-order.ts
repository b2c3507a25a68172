import type { Path } from '../../../schemas/edit/change.ts';
import { valueAt } from '../../../schemas/edit/value-at.ts';

interface Placed {
  readonly path: Path;
}

/** What lies in lists of the report in the order of each list, the lists in the order they are first named in. */
export function inReportOrder<Item extends Placed>(items: readonly Item[], report: object): readonly Item[] {
  const order = new Map<string, number>();
  const lists = new Map(items.map(({ path }) => [JSON.stringify(listOf(path)), listOf(path)]));
  for (const list of lists.values())
    for (const item of entriesAt(report, list)) order.set(keyOf(list, item.id), order.size);
  const placeOf = ({ path }: Placed): number => {
    const list = listOf(path);
    const step = path[list.length];
    return order.get(keyOf(list, typeof step === 'object' ? step.id : '')) ?? order.size;
  };
  return items
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** The path up to the first item it goes through. */
const listOf = (path: Path): Path => {
  const at = path.findIndex((step) => typeof step === 'object');
  return at < 0 ? path : path.slice(0, at);
};

const keyOf = (list: Path, id: string): string => `${JSON.stringify(list)} ${id}`;

function entriesAt(report: object, list: Path): readonly { readonly id: string }[] {
  const value = valueAt(report, list);
  return Array.isArray(value) ? (value as readonly { readonly id: string }[]) : [];
}
