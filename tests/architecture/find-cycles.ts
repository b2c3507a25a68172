export interface Edge {
  readonly from: string;
  readonly to: string;
}

/** Each cycle met on a depth-first walk, as the nodes on it with the first one repeated at the end. */
export function findCycles(edges: readonly Edge[]): readonly (readonly string[])[] {
  const next = targetsByNode(edges);
  const done = new Set<string>();
  const cycles: string[][] = [];

  const walk = (node: string, path: readonly string[]): void => {
    const start = path.indexOf(node);
    if (start >= 0) {
      cycles.push([...path.slice(start), node]);
      return;
    }
    if (done.has(node)) return;
    for (const to of next.get(node) ?? []) walk(to, [...path, node]);
    done.add(node);
  };

  for (const node of next.keys()) walk(node, []);
  return cycles;
}

function targetsByNode(edges: readonly Edge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of edges) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  return targets;
}
