const longest = 31;

/** Names that Excel takes: no forbidden characters, at most 31, each once whatever its case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replace(/[[\]:*?/\\]/g, '').replace(/^'+|'+$/g, '') || '表';
    for (let n = 1; ; n += 1) {
      const suffix = n === 1 ? '' : `(${n})`;
      const own = `${plain.slice(0, longest - suffix.length)}${suffix}`;
      if (taken.has(own.toLowerCase())) continue;
      taken.add(own.toLowerCase());
      return own;
    }
  });
}
