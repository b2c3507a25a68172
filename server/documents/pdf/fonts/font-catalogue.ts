import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type FaceMetrics, readFaceMetrics } from './face-metrics.ts';
import { type FontFace, fontFile } from './font-file.ts';
import { mapInTurn } from './map-in-turn.ts';

const openFiles = 16;
const fontExtensions = new Set(['.ttf', '.ttc', '.otf', '.otc']);

/** Font files read so far, by path and time of change, so that a second render reads none again. */
export interface FontCatalogue {
  /** Every face below the folders, in the order of the folders; a folder that is not there holds none. */
  readonly facesIn: (folders: readonly string[]) => Promise<readonly FontFace[]>;
  readonly metrics: (face: { readonly path: string; readonly index: number }) => Promise<FaceMetrics>;
}

export function createFontCatalogue(): FontCatalogue {
  const faces = cachedByChange((path) => fontFile(path));
  const metrics = cachedByChange((path, index) => readFaceMetrics(path, index));
  return {
    facesIn: async (folders) => {
      const paths = await Promise.all(folders.map(fontPaths));
      return (await mapInTurn(paths.flat(), openFiles, (path) => faces(path, 0))).flat();
    },
    metrics: ({ path, index }) => metrics(path, index),
  };
}

async function fontPaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries
    .filter((entry) => fontExtensions.has(extname(entry).toLowerCase()))
    .sort()
    .map((entry) => join(folder, entry));
}

function cachedByChange<T>(
  read: (path: string, index: number) => Promise<T>,
): (path: string, index: number) => Promise<T> {
  const cache = new Map<string, { readonly changed: number; readonly value: Promise<T> }>();
  return async (path, index) => {
    const key = `${index} ${path}`;
    const changed = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.NaN,
    );
    const known = cache.get(key);
    if (known?.changed === changed) return known.value;
    const value = read(path, index);
    cache.set(key, { changed, value });
    return value;
  };
}
