import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { crc32 } from './crc-32.ts';

/** A file of a zip, compressed and ready to be written. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  readonly deflated: Uint8Array;
}

export async function zipEntry(name: string, text: string): Promise<ZipEntry> {
  const bytes = Buffer.from(text, 'utf8');
  return { name, size: bytes.length, crc: crc32(bytes), deflated: await deflate(bytes) };
}

const deflate = promisify<Uint8Array, Buffer>(deflateRaw);
