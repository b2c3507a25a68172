import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const nativePackage = '@myriaddreamin/typst-ts-node-compiler';

/**
 * The native compiler, where the binary installed for this platform is of the same version as its package; an older Typst breaks pages
 * elsewhere, so a binary of another version is not loaded.
 * @returns {typeof import('@myriaddreamin/typst-ts-node-compiler') | undefined}
 */
export function nativeTypst() {
  const { version, optionalDependencies } = require(`${nativePackage}/package.json`);
  const installed = Object.keys(optionalDependencies).map(installedVersion).filter(Boolean);
  if (installed.length === 0 || installed.some((other) => other !== version)) return undefined;
  try {
    return require(nativePackage);
  } catch {
    return undefined;
  }
}

/** The path of the WebAssembly compiler. */
export function webAssemblyPath() {
  return require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
function installedVersion(name) {
  try {
    return require(`${name}/package.json`).version;
  } catch {
    return undefined;
  }
}
