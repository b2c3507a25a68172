/** Layouts of so many renders back stay in Typst's cache: the last one makes a small edit quick, older ones only cost memory. */
const cachedRenders = 1;

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
  return ({ source, faces, wantsPdf }) => {
    const key = faces.map(({ family }) => family).join();
    if (current?.key !== key) {
      current = { key, compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: faces.map(load) }] }) };
    }
    const { compiler } = current;
    try {
      return layOut(compiler, source, wantsPdf);
    } finally {
      compiler.evictCache(cachedRenders);
    }
  };
}

/**
 * @param {import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler} compiler
 * @param {string} source
 * @param {boolean} wantsPdf
 * @returns {LayoutReply}
 */
function layOut(compiler, source, wantsPdf) {
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
  const pdf = wantsPdf ? { pdf: compiler.pdf(document) } : {};
  return { kind: 'done', ...pdf, pages, pageCount: count, memory: process.memoryUsage.rss() };
}

/** @param {{ message: string, range: unknown }} diagnostic */
function reason({ message, range }) {
  return `${message} ${JSON.stringify(range)}`;
}
