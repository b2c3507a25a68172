const stringsAndComments = /(['"])(?:\\.|(?!\1)[^\\\n])*\1|`(?:\\.|[^\\`])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** `from '…'` of imports and re-exports (also `import type`), bare `import '…'`, and `import('…')` in code or in types. */
const specifiers = new RegExp(
  [
    /(?:^|[;}\s])(?:import|export)\s[^'"`;]*?\bfrom\s*['"](?<from>[^'"\n]+)['"]/,
    /(?:^|[;\s])import\s*['"](?<bare>[^'"\n]+)['"]/,
    /\bimport\s*\(\s*['"](?<call>[^'"\n]+)['"]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** The module specifiers a source text names, in order. A type import counts: it binds two files as firmly as a value does. */
export function importsOf(source: string): readonly string[] {
  const code = source.replace(stringsAndComments, (text) => (text.startsWith('/') ? '' : text));
  return [...code.matchAll(specifiers)].map(
    ({ groups }) => groups?.from ?? groups?.bare ?? groups?.call ?? '',
  );
}
