/**
 * @typedef {import('./messages.ts').LayoutRequest} LayoutRequest
 * @typedef {import('./messages.ts').LayoutReply} LayoutReply
 * @typedef {typeof import('@myriaddreamin/typst-ts-node-compiler')} Typst
 */

/**
 * @param {Typst} typst
 * @param {(face: import('../fonts/typeface.ts').LoadedFace) => Buffer} load
 * @returns {(request: LayoutRequest) => LayoutReply}
 */
export function nativeEngine({ NodeCompiler }, load) {
  /** @type {{ key: string, compiler: import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler } | undefined} */
  let current;
  let lastSource = '';
  return ({ source, faces, wantsPdf, untagged }) => {
    const key = faces.map(({ family }) => family).join();
    if (current?.key !== key) {
      current = { key, compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: faces.map(load) }] }) };
    }
    if (source !== lastSource) forget(current.compiler);
    lastSource = source;
    return layOut(current.compiler, source, wantsPdf, { pdfTags: !untagged });
  };
}

/**
 * The last layout is kept, for its pdf is often wanted after its page numbers; what it needs of memory is given back before the next
 * is made. Finished documents are held by the collector, 40 MB each, unless it is told to look.
 * @param {import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler} compiler
 */
function forget(compiler) {
  globalThis.gc?.();
  compiler.evictCache(0);
}

/**
 * @param {import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler} compiler
 * @param {string} source
 * @param {boolean} wantsPdf
 * @param {import('@myriaddreamin/typst-ts-node-compiler').RenderPdfOpts} options
 * @returns {LayoutReply}
 */
function layOut(compiler, source, wantsPdf, options) {
  const compiled = compiler.compile({ mainFileContent: source });
  const problems = [compiled.takeDiagnostics(), compiled.takeWarnings()].filter(
    (problem) => problem !== null,
  );
  const document = compiled.result;
  if (!document || problems.length > 0) {
    return {
      kind: 'refused',
      reasons: problems.flatMap((problem) => compiler.fetchDiagnostics(problem)).map(reason),
    };
  }
  const [{ pages, count }] = compiler.query(document, { selector: '<layout-result>', field: 'value' });
  const pdf = wantsPdf ? { pdf: compiler.pdf(document, options) } : {};
  return {
    kind: 'done',
    engine: 'native',
    ...pdf,
    pages,
    pageCount: count,
    memory: process.memoryUsage.rss(),
  };
}

/** @param {{ message: string, range: unknown }} diagnostic */
function reason({ message, range }) {
  return `${message} ${JSON.stringify(range)}`;
}
