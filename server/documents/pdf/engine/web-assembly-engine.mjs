import { readFileSync } from 'node:fs';
import * as typst from '@myriaddreamin/typst-ts-web-compiler';
import { webAssemblyPath } from './typst-package.mjs';

const mainFile = '/main.typ';
/** Arguments of the compiler: pages rather than html, diagnostics in full, pdf rather than vector graphics. */
const paged = 0;
const fullDiagnostics = 3;
const pdfFormat = 1;

/**
 * @typedef {import('./messages.ts').LayoutRequest} LayoutRequest
 * @typedef {import('./messages.ts').LayoutReply} LayoutReply
 */

/**
 * @param {(face: import('../fonts/typeface.ts').LoadedFace) => Buffer} load
 * @returns {(request: LayoutRequest) => Promise<LayoutReply>}
 */
export function webAssemblyEngine(load) {
  typst.initSync({ module: readFileSync(webAssemblyPath()) });
  /** @type {{ key: string, compiler: typst.TypstCompiler } | undefined} */
  let current;
  return async ({ source, faces, wantsPdf }) => {
    const key = faces.map(({ family }) => family).join();
    if (current?.key !== key) {
      current?.compiler.free();
      current = { key, compiler: await compilerWith(faces.map(load)) };
      globalThis.gc?.();
    }
    current.compiler.add_source(mainFile, source);
    const world = current.compiler.snapshot(undefined, mainFile, undefined);
    try {
      return layOut(world, wantsPdf);
    } finally {
      world.free();
    }
  };
}

/** @param {Buffer[]} fonts */
async function compilerWith(fonts) {
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  return builder.build();
}

/**
 * @param {typst.TypstCompileWorld} world
 * @param {boolean} wantsPdf
 * @returns {LayoutReply}
 */
function layOut(world, wantsPdf) {
  const { diagnostics = [] } = world.compile(paged, fullDiagnostics) ?? {};
  if (diagnostics.length > 0) return { kind: 'refused', reasons: diagnostics.map(reason) };
  const [{ pages, count }] = JSON.parse(world.query(paged, '<layout-result>', 'value'));
  const pdf = wantsPdf ? { pdf: world.get_artifact(pdfFormat, fullDiagnostics).result } : {};
  return {
    kind: 'done',
    engine: 'webassembly',
    ...pdf,
    pages,
    pageCount: count,
    memory: process.memoryUsage.rss(),
  };
}

/** @param {{ message: string, range: unknown }} diagnostic */
function reason({ message, range }) {
  return `${message} ${range}`;
}
