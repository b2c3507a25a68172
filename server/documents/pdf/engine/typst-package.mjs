import { createRequire } from 'node:module';

const ownRequire = createRequire(import.meta.url);
const nativePackage = '@myriaddreamin/typst-ts-node-compiler';

/**
 * The native compiler, where the binary installed for this platform is of the same version as its package; an older Typst breaks pages
 * elsewhere, so a binary of another version is not loaded.
 * @param {(name: string) => any} require
 * @returns {typeof import('@myriaddreamin/typst-ts-node-compiler') | undefined}
 */
export function nativeTypst(require = ownRequire) {
  const { version, optionalDependencies } = require(`${nativePackage}/package.json`);
  const installed = Object.keys(optionalDependencies)
    .map((name) => installedVersion(name, require))
    .filter(Boolean);
  if (installed.length === 0 || installed.some((other) => other !== version)) return undefined;
  try {
    return require(nativePackage);
  } catch {
    return undefined;
  }
}

/** The path of the WebAssembly compiler. */
export function webAssemblyPath() {
  return ownRequire.resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
}

/**
 * @param {string} name
 * @param {(name: string) => any} require
 * @returns {string | undefined}
 */
function installedVersion(name, require) {
  try {
    return require(`${name}/package.json`).version;
  } catch {
    return undefined;
  }
}
