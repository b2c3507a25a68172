import { isList } from '../../schemas/edit/identified-list.ts';
import type { EntrySheet } from './field.ts';
import { at } from './lens.ts';
import { withIds } from './with-ids.ts';

/** A list of texts of the report, each known by itself; it stands in the item under the name given. */
export function textListOf(
  name: string,
  key: string,
  ...inner: readonly string[]
): Pick<EntrySheet, 'items' | 'put'> {
  const list = at(key, ...inner);
  return {
    items: (report) => {
      const own = list.get(report);
      return withIds(isList(own) ? own.map((text) => ({ [name]: text })) : [], (item) => String(item[name]));
    },
    put: (report, items) =>
      list.set(
        report,
        items.map((item) => item[name] ?? ''),
      ),
  };
}
