const prime = 0x01000193;

/**
 * Tells whether a value is still the same, in a few characters: two FNV-1a hashes of its JSON, and how long that is. The
 * order of keys makes no difference.
 */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value, inOrder) ?? '';
  const [one, two] = [hash(text, 0x811c9dc5), hash(text, 0x4b1d3f27)];
  return `${one.toString(36)}-${two.toString(36)}-${text.length.toString(36)}`;
}

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function hash(text: string, seed: number): number {
  let state = seed;
  for (let index = 0; index < text.length; index += 1)
    state = Math.imul(state ^ text.charCodeAt(index), prime) >>> 0;
  return state;
}
