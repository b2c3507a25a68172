import type { FileHandle } from 'node:fs/promises';

/** Where the tables of one face lie in its file. A face of a collection has an index above 0. */
export interface SfntFace {
  readonly index: number;
  readonly tables: ReadonlyMap<string, { readonly offset: number; readonly length: number }>;
}

const collectionTag = 'ttcf';
const outlineTags = new Set(['\0\x01\0\0', 'OTTO', 'true']);
const maximumFaces = 64;

/** The faces of a TrueType or OpenType file or collection; none when the file is something else. */
export async function sfntFaces(file: FileHandle): Promise<readonly SfntFace[]> {
  const start = await bytesAt(file, 0, 12);
  if (start.toString('latin1', 0, 4) !== collectionTag) return presentFaces([await faceAt(file, 0, 0)]);
  const count = Math.min(start.readUInt32BE(8), maximumFaces);
  const offsets = await bytesAt(file, 12, count * 4);
  const faces = Array.from({ length: count }, (_, index) =>
    faceAt(file, offsets.readUInt32BE(index * 4), index),
  );
  return presentFaces(await Promise.all(faces));
}

/** The bytes of a table, or nothing when the face has none of that name. */
export async function sfntTable(file: FileHandle, face: SfntFace, tag: string): Promise<Buffer | undefined> {
  const table = face.tables.get(tag);
  return table && bytesAt(file, table.offset, table.length);
}

async function faceAt(file: FileHandle, offset: number, index: number): Promise<SfntFace | undefined> {
  const head = await bytesAt(file, offset, 12);
  if (!outlineTags.has(head.toString('latin1', 0, 4))) return undefined;
  const count = head.readUInt16BE(4);
  const directory = await bytesAt(file, offset + 12, count * 16);
  const tables = Array.from({ length: count }, (_, row) => tableAt(directory, row * 16));
  return { index, tables: new Map(tables) };
}

function tableAt(directory: Buffer, at: number): [string, { offset: number; length: number }] {
  const place = { offset: directory.readUInt32BE(at + 8), length: directory.readUInt32BE(at + 12) };
  return [directory.toString('latin1', at, at + 4), place];
}

function presentFaces(faces: readonly (SfntFace | undefined)[]): readonly SfntFace[] {
  return faces.filter((face) => face !== undefined);
}

async function bytesAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
  if (bytesRead < length) throw new RangeError('The font file ends before its tables do.');
  return buffer;
}
