import type { JsonObject } from '../../../schemas/edit/identified-list.ts';
import { objectsIn } from '../list-of.ts';

/** Every 分项绩效目标 with its scope and number, 1, 1.1, 1.2, 2; `owner` is the entry it stands in. */
export const listedTargets = ({ performance }: JsonObject): readonly JsonObject[] =>
  objectsIn(performance).flatMap(({ id, scope = '', targets }) =>
    numbered(objectsIn(targets), '').map((target) => ({ ...target, owner: id ?? '', scope })),
  );

const numbered = (targets: readonly JsonObject[], above: string): readonly JsonObject[] =>
  targets.flatMap(({ children, ...target }, index) => {
    const number = `${above}${index + 1}`;
    return [{ ...target, number }, ...numbered(objectsIn(children), `${number}.`)];
  });

/** Those without a number, or without the target above them among the items. */
export function misplacedTargets(items: readonly JsonObject[]): readonly JsonObject[] {
  const there = new Set(items.map(({ scope, number }) => `${scope}/${number}`));
  return items.filter(({ scope, number }) => {
    const above = aboveOf(String(number));
    return number === '' || (above !== '' && !there.has(`${scope}/${above}`));
  });
}

const aboveOf = (number: string): string => number.split('.').slice(0, -1).join('.');

/** The targets in the order of their numbers; an entry is made for a scope that has none. */
export function withTargets(
  report: JsonObject,
  items: readonly JsonObject[],
  newId: () => string,
): JsonObject {
  const entries: JsonObject[] = [...objectsIn(report.performance)];
  const own = new Map<JsonObject, JsonObject[]>(entries.map((entry) => [entry, []]));
  for (const item of items) {
    const entry =
      entries.find(({ id, scope }) => id === item.owner && scope === item.scope) ??
      entries.find(({ scope }) => scope === item.scope) ??
      made(item.scope ?? '');
    own.get(entry)?.push(item);
  }
  return {
    ...report,
    performance: entries.map((entry) => ({ ...entry, targets: nested(own.get(entry) ?? [], '') })),
  };

  function made(scope: JsonObject[string]): JsonObject {
    const entry = { id: newId(), scope, overall: [], targets: [], safeguards: [] };
    entries.push(entry);
    own.set(entry, []);
    return entry;
  }
}

function nested(items: readonly JsonObject[], above: string): readonly JsonObject[] {
  return items
    .filter(({ number }) => aboveOf(String(number)) === above)
    .sort((a, b) => lastOf(a) - lastOf(b))
    .map(({ owner: _, scope: __, number, ...target }) => ({
      ...target,
      children: nested(items, String(number)),
    }));
}

const lastOf = ({ number }: JsonObject): number => Number(String(number).split('.').at(-1));
