import { expect, test } from 'vitest';
import { nativeTypst } from '../../../server/documents/pdf/engine/typst-package.mjs';

const compiler = '@myriaddreamin/typst-ts-node-compiler';
const binding = { NodeCompiler: 'the compiler' };

/** A `require` that finds the compiler at 0.7.0 and the binaries given, by platform. */
function installed(binaries: Readonly<Record<string, string>>, load: () => unknown = () => binding) {
  const packages = new Map<string, () => unknown>([
    [compiler, load],
    [
      `${compiler}/package.json`,
      () => ({ version: '0.7.0', optionalDependencies: { 'for-linux': '0.7.0', 'for-windows': '0.7.0' } }),
    ],
    ...Object.entries(binaries).map(
      ([name, version]) => [`${name}/package.json`, () => ({ version })] as const,
    ),
  ]);
  return (name: string) => {
    const found = packages.get(name);
    if (!found) throw new Error(`Cannot find module '${name}'`);
    return found();
  };
}

test('a binary of the version of its package is loaded', () => {
  expect(nativeTypst(installed({ 'for-linux': '0.7.0' }))).toBe(binding);
});

test('a binary of another version is never loaded', () => {
  const load = () => {
    throw new Error('loaded');
  };
  expect(nativeTypst(installed({ 'for-windows': '0.6.0' }, load))).toBeUndefined();
});

test('without a binary, or with one that does not load, there is no native compiler', () => {
  const broken = () => {
    throw new Error('GLIBC not found');
  };
  expect(nativeTypst(installed({}))).toBeUndefined();
  expect(nativeTypst(installed({ 'for-linux': '0.7.0' }, broken))).toBeUndefined();
});
