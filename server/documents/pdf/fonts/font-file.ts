import { open } from 'node:fs/promises';
import { faceNames } from './face-names.ts';
import { type SfntFace, sfntFaces, sfntTable } from './sfnt.ts';

/** One face of a font file, as its own tables describe it. */
export interface FontFace {
  readonly path: string;
  readonly index: number;
  readonly names: ReadonlySet<string>;
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  readonly isItalic: boolean;
}

type OpenFile = Awaited<ReturnType<typeof open>>;

/** The faces of a font file; none when it cannot be read as one, for a folder of fonts may hold anything. */
export async function fontFile(path: string): Promise<readonly FontFace[]> {
  try {
    const file = await open(path, 'r');
    try {
      const faces = await sfntFaces(file);
      return await Promise.all(faces.map((face) => describeFace(file, path, face)));
    } finally {
      await file.close();
    }
  } catch {
    return [];
  }
}

async function describeFace(file: OpenFile, path: string, face: SfntFace): Promise<FontFace> {
  const [name, os2] = await Promise.all([sfntTable(file, face, 'name'), sfntTable(file, face, 'OS/2')]);
  return {
    path,
    index: face.index,
    names: name ? faceNames(name) : new Set(),
    weight: os2?.readUInt16BE(4) ?? 400,
    isItalic: os2 !== undefined && (os2.readUInt16BE(62) & 1) === 1,
  };
}
