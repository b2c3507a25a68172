import { plainTitle } from './reading/plain-title.ts';

export interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** What tells it from others of the same name. */
  readonly of?: string;
}

/** Names for references: each item of a list has one of its own, and is found by it, by its code or by its name. */
export interface References {
  labelOf(id: string): string;
  find(text: string): { readonly value: string } | { readonly fault: string };
  /** All of them, in order. */
  readonly labels: readonly string[];
  /** The only item there is. */
  readonly only: string | undefined;
}

/** `earlier`: the items as they were called when the workbook was written. */
export function createReferences(
  kind: string,
  items: readonly Named[],
  earlier: readonly Named[] = [],
  advice = `请写“${kind}”表中的名称或代码，或先在那里添加`,
): References {
  const labels = labelsOf(items);
  const found = new Map<string, Set<string>>();
  const add = (text: string, id: string) => {
    const key = plainTitle(text);
    if (key !== '') found.set(key, (found.get(key) ?? new Set()).add(id));
  };
  for (const [id, label] of [...labelsOf(earlier), ...labels]) add(`=${label}`, id);
  for (const { id, code, name } of [...earlier, ...items]) {
    add(code, id);
    add(name, id);
    add(`${code} ${name}`, id);
  }
  return {
    labelOf: (id) => labels.get(id) ?? id,
    labels: [...labels.values()],
    only: items.length === 1 ? items[0]?.id : undefined,
    find: (text) => {
      const ids = [...(found.get(plainTitle(`=${text}`)) ?? found.get(plainTitle(text)) ?? [])];
      const [id] = ids;
      if (id === undefined) return { fault: `没有${kind}“${text.slice(0, 60)}”：${advice}` };
      return ids.length > 1
        ? { fault: `“${text.slice(0, 60)}”可能是 ${ids.length} 个${kind}：请写代码` }
        : { value: id };
    },
  };
}

function labelsOf(items: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map<string, number>();
  for (const { name } of items) names.set(plainTitle(name), (names.get(plainTitle(name)) ?? 0) + 1);
  const taken = new Set<string>();
  return new Map(
    items.map(({ id, code, name, of }, index) => {
      const isAlone = name.trim() !== '' && names.get(plainTitle(name)) === 1;
      const wanted = [
        ...(isAlone ? [name] : []),
        ...(code.trim() ? [`${code} ${name}`] : []),
        ...(of ? [`${name}（${of}）`] : []),
      ];
      const label = [...wanted, `${name || '（未命名）'} #${index + 1}`, `#${id}`].find(
        (text) => !taken.has(plainTitle(text)),
      );
      taken.add(plainTitle(label ?? id));
      return [id, label ?? id];
    }),
  );
}
