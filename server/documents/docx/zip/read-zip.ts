import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive as text, by name, in the order of its directory. */
export function readZip(bytes: Uint8Array): Map<string, string> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = archive.lastIndexOf(endSignature);
  if (end < 0) throw new Error('not a zip archive: its end record is missing');
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
    files.set(archive.toString('utf8', at + 46, nameEnd), content(archive, at).toString('utf8'));
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

function content(archive: Buffer, entry: number): Buffer {
  const local = archive.readUInt32LE(entry + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const stored = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
  return archive.readUInt16LE(entry + 10) === 0 ? stored : inflateRawSync(stored);
}

const endSignature = Buffer.from('PK\x05\x06', 'latin1');
