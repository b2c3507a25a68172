import { refused } from '../refused.ts';

/** The first bytes of a file as text; undefined where they are those of a zip archive. */
export function startOfNoArchive(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) throw refused('文件是空的（0 字节），请重新取得文件');
  const start = latin(bytes.subarray(0, 512));
  return start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06') ? undefined : start;
}

/** What a compound file, as old office programs write, says that it holds; undefined where the file is none. */
export function compoundNames(bytes: Uint8Array, start: string): string | undefined {
  if (!start.startsWith('\xd0\xcf\x11\xe0')) return undefined;
  return latin(bytes.subarray(0, 4 * 1024 * 1024)).replaceAll('\0', '');
}

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
