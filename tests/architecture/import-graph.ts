import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { importsOf } from './imports-of.ts';

export interface ImportEdge {
  /** Path of the importing file from the root of the tree, with `/`. */
  readonly from: string;
  /** Path of the imported file from the root, or the name of a package (`react-dom/client`, `node:fs`). */
  readonly to: string;
  readonly isPackage: boolean;
}

const isSource = (name: string): boolean => /\.(m?ts|tsx|mjs)$/.test(name) && !name.endsWith('.d.ts');

/** Every import of the sources in the given rooms of a tree. Rooms that do not exist are empty. */
export function importGraph(root: string, rooms: readonly string[]): readonly ImportEdge[] {
  return rooms.flatMap((room) => sourcesUnder(root, room)).flatMap((file) => edgesOf(root, file));
}

function sourcesUnder(root: string, room: string): readonly string[] {
  const entries = readdirSync(root, { withFileTypes: true }).some(({ name }) => name === room)
    ? readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    : [];
  return entries
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('/node_modules/'))
    .sort();
}

function edgesOf(root: string, file: string): readonly ImportEdge[] {
  return importsOf(readFileSync(join(root, file), 'utf8')).map((specifier) => {
    const isPackage = !specifier.startsWith('.');
    const to = isPackage ? specifier : posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
    return { from: file, to, isPackage };
  });
}
