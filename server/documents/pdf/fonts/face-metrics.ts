import { open } from 'node:fs/promises';
import { characterMap } from './character-map.ts';
import { type SfntFace, sfntFaces, sfntTable } from './sfnt.ts';

/** What the layout asks of a face: which characters it has and how wide they run. */
export interface FaceMetrics {
  readonly has: (codePoint: number) => boolean;
  readonly glyph: (codePoint: number) => number | undefined;
  /** Advance in em; 0 for a character the face lacks. */
  readonly advance: (codePoint: number) => number;
}

export async function readFaceMetrics(path: string, index: number): Promise<FaceMetrics> {
  const file = await open(path, 'r');
  try {
    const face = (await sfntFaces(file)).find((candidate) => candidate.index === index);
    if (!face) throw new Error(`No face ${index} in ${path}`);
    const table = (tag: string) => requiredTable(() => sfntTable(file, face, tag), face, tag);
    const [cmap, head, hhea, hmtx] = await Promise.all(['cmap', 'head', 'hhea', 'hmtx'].map(table));
    return metrics(cmap as Buffer, head as Buffer, hhea as Buffer, hmtx as Buffer);
  } finally {
    await file.close();
  }
}

function metrics(cmap: Buffer, head: Buffer, hhea: Buffer, hmtx: Buffer): FaceMetrics {
  const glyphs = characterMap(cmap);
  const unitsPerEm = head.readUInt16BE(18);
  const lastMetric = hhea.readUInt16BE(34) - 1;
  const advance = (codePoint: number) => {
    const glyph = glyphs.get(codePoint);
    return glyph === undefined ? 0 : hmtx.readUInt16BE(4 * Math.min(glyph, lastMetric)) / unitsPerEm;
  };
  return { has: (codePoint) => glyphs.has(codePoint), glyph: (codePoint) => glyphs.get(codePoint), advance };
}

async function requiredTable(
  read: () => Promise<Buffer | undefined>,
  face: SfntFace,
  tag: string,
): Promise<Buffer> {
  const bytes = await read();
  if (!bytes) throw new Error(`Face ${face.index} has no table ${tag}`);
  return bytes;
}
