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

/** The checksum is worked out while a thread of zlib compresses. */
export async function zipEntry(name: string, text: string): Promise<ZipEntry> {
  const bytes = Buffer.from(text, 'utf8');
  const deflating = deflate(bytes);
  return { name, size: bytes.length, crc: crc32(bytes), deflated: await deflating };
}

const deflate = promisify<Uint8Array, Buffer>(deflateRaw);
