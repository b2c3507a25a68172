import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { importFaults } from './import-faults.ts';
import { importGraph } from './import-graph.ts';
import { importsOf } from './imports-of.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function tree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'imports-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const here = process.cwd();

it('finds the sources of this project at all', () => {
  expect(importGraph(here, ['schemas', 'server', 'client', 'tests']).length).toBeGreaterThan(50);
});

it('holds for this project', () => {
  expect(importFaults(here)).toEqual([]);
});

it('reads every form of import, and none out of comments', () => {
  const source = `
    import type { A } from './a.ts';
    import b, {
      c as d,
    } from "./b.ts";
    import './side-effect.css';
    export * from './c.ts';
    export type { D } from './d.ts';
    const lazy = await import('./lazy.ts');
    type E = import('./e.ts').E;
    // import f from './f.ts';
    /* import g from './g.ts'; */
    const address = 'http://example.cn/'; import h from './h.ts';
  `;
  expect(importsOf(source)).toEqual([
    './a.ts',
    './b.ts',
    './side-effect.css',
    './c.ts',
    './d.ts',
    './lazy.ts',
    './e.ts',
    './h.ts',
  ]);
});

it('accepts a sound tree', () => {
  const root = tree({
    'schemas/model/report.ts': "import { z } from 'zod'; import { a } from './amount.ts';",
    'schemas/model/amount.ts': "import { Decimal } from 'decimal.js';",
    'server/main.ts': "import 'node:http'; import '../schemas/model/report.ts'; import './http/app.ts';",
    'server/http/app.ts': "import '../reports/service.ts';",
    'server/reports/service.ts': 'export const a = 1;',
    'client/main.tsx': "import '../schemas/model/report.ts'; import 'react-dom/client'; import './page.css';",
    'tests/a.test.ts': "import '../server/main.ts'; import '../client/main.tsx';",
  });
  expect(importFaults(root)).toEqual([]);
});

const wrongWays: readonly (readonly [string, string, string])[] = [
  ['schemas/model/a.ts', "import 'node:fs';", 'schemas/model/a.ts must not import node:fs'],
  ['schemas/a.ts', "import { z } from 'express';", 'schemas/a.ts must not import express'],
  ['schemas/a.ts', "import type { B } from '../server/b.ts';", 'schemas/a.ts must not import server/b.ts'],
  ['client/page.tsx', "import '../server/b.ts';", 'client/page.tsx must not import server/b.ts'],
  ['client/page.tsx', "import '../templates/b.ts';", 'client/page.tsx must not import templates/b.ts'],
  ['client/page.tsx', "import 'node:path';", 'client/page.tsx must not import node:path'],
  ['server/a.ts', "export * from '../client/b.ts';", 'server/a.ts must not import client/b.ts'],
  ['server/a.ts', "await import('../tests/b.ts');", 'server/a.ts must not import tests/b.ts'],
  ['templates/a.ts', "import 'zod';", 'templates/a.ts must not import zod'],
  ['scripts/a.mjs', "import 'tsx';", 'scripts/a.mjs must not import tsx'],
];

it.each(wrongWays)('refuses in %s: %s', (path, source, fault) => {
  expect(importFaults(tree({ [path]: source }))).toEqual([fault]);
});

it('refuses a cycle of files, one of types included', () => {
  const root = tree({
    'schemas/a.ts': "import type { B } from './b.ts';",
    'schemas/b.ts': "import { c } from './c.ts';",
    'schemas/c.ts': "import { a } from './a.ts';",
  });
  expect(importFaults(root)).toEqual([
    'cycle of files: schemas/a.ts -> schemas/b.ts -> schemas/c.ts -> schemas/a.ts',
  ]);
});

it('refuses features that import each other, even by different files', () => {
  const root = tree({
    'server/http/a.ts': "import '../reports/b.ts';",
    'server/reports/c.ts': "import '../http/d.ts';",
  });
  expect(importFaults(root)).toEqual(['cycle of features: server/http -> server/reports -> server/http']);
});
