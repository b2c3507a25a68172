export interface Room {
  readonly mayImport: readonly string[];
  /** Packages it may use; `npm`: any package, `node`: builtins of Node. */
  readonly packages: readonly string[];
}

/** What each room of the tree may import; every room may import itself. */
export const rooms: Readonly<Record<string, Room>> = {
  schemas: { mayImport: [], packages: ['zod', 'decimal.js'] },
  templates: { mayImport: ['schemas'], packages: [] },
  server: { mayImport: ['schemas', 'templates'], packages: ['npm', 'node'] },
  client: { mayImport: ['schemas'], packages: ['npm'] },
  scripts: { mayImport: [], packages: ['node'] },
  tests: {
    mayImport: ['schemas', 'templates', 'server', 'client', 'scripts', 'bench'],
    packages: ['npm', 'node'],
  },
  bench: { mayImport: ['schemas', 'templates', 'server', 'client', 'tests'], packages: ['npm', 'node'] },
};
