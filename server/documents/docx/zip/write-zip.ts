import type { ZipEntry } from './zip-entry.ts';

/**
 * A zip archive of the entries in their order. Every entry carries the same date (1980-01-01, the first a zip knows),
 * so that the same entries always give the same bytes.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    central.push(centralHeader(entry, name.length, offset), name);
    local.push(
      localHeader(entry, name.length),
      name,
      Buffer.from(entry.deflated.buffer, entry.deflated.byteOffset, entry.deflated.length),
    );
    offset += 30 + name.length + entry.deflated.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...local, directory, endRecord(entries.length, directory.length, offset)]);
}

function localHeader(entry: ZipEntry, nameLength: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header, 4, entry, nameLength);
  return header;
}

function centralHeader(entry: ZipEntry, nameLength: number, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(version, 4);
  writeCommon(header, 6, entry, nameLength);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** The fields both headers share; the extra field behind them stays empty. */
function writeCommon(header: Buffer, at: number, entry: ZipEntry, nameLength: number): void {
  header.writeUInt16LE(version, at);
  header.writeUInt16LE(utf8Names, at + 2);
  header.writeUInt16LE(deflated, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(firstDate, at + 8);
  header.writeUInt32LE(entry.crc, at + 10);
  header.writeUInt32LE(entry.deflated.length, at + 14);
  header.writeUInt32LE(entry.size, at + 18);
  header.writeUInt16LE(nameLength, at + 22);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

const version = 20;
const utf8Names = 1 << 11;
const deflated = 8;
/** Year 0, month 1, day 1 in MS-DOS form. */
const firstDate = (1 << 5) | 1;
