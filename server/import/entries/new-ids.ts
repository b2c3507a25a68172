/** Makes ids that tell an entry's kind and place: l1, l2, p1. */
export type NewId = (kind: string) => string;

export function newIds(): NewId {
  const counts = new Map<string, number>();
  return (kind) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}${count}`;
  };
}
