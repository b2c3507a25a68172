/** @file The process that lays out: takes requests one by one, ends with its parent. Plain JavaScript, for it starts in a tenth of the time. */
import { readFileSync } from 'node:fs';
import { watchDeadline } from './deadline.mjs';
import { leanFace } from './lean-face.mjs';
import { nativeEngine } from './native-engine.mjs';
import { nativeTypst } from './typst-package.mjs';

const engine = await chosenEngine(process.argv[2] ?? 'auto');
const setDeadline = watchDeadline();

process.on('disconnect', () => process.exit());
process.on('message', async (/** @type {import('./messages.ts').LayoutRequest} */ request) => {
  setDeadline(request.deadline);
  const reply = await answer(request);
  setDeadline(Number.POSITIVE_INFINITY);
  process.send?.(reply);
  setImmediate(() => globalThis.gc?.());
});

/** @param {string} choice */
async function chosenEngine(choice) {
  const typst = choice === 'webassembly' ? undefined : nativeTypst();
  if (typst) return nativeEngine(typst, load);
  if (choice === 'native')
    throw new Error('No native Typst of the wanted version is installed for this platform.');
  const { webAssemblyEngine } = await import('./web-assembly-engine.mjs');
  return webAssemblyEngine(load);
}

/** @param {import('../fonts/typeface.ts').LoadedFace} face */
function load(face) {
  return leanFace(readFileSync(face.path), face);
}

/**
 * @param {import('./messages.ts').LayoutRequest} request
 * @returns {Promise<import('./messages.ts').LayoutReply>}
 */
async function answer(request) {
  try {
    return await engine(request);
  } catch (error) {
    return { kind: 'refused', reasons: [String(error)] };
  }
}
