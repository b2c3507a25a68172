import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../server/documents/docx/zip/crc-32.ts';
import { readZip } from '../../../server/documents/docx/zip/read-zip.ts';
import { writeZip } from '../../../server/documents/docx/zip/write-zip.ts';
import { zipEntry } from '../../../server/documents/docx/zip/zip-entry.ts';

describe('the zip', () => {
  test('reads back in order, by name', async () => {
    const files: [string, string][] = [
      ['一.xml', '<a>甲😀</a>'],
      ['empty', ''],
      ['b/c.xml', 'x'.repeat(100_000)],
    ];
    const archive = writeZip(await Promise.all(files.map(([name, text]) => zipEntry(name, text))));
    expect([...readZip(archive)]).toEqual(files);
  });

  test('has the checksum every other program works out', () => {
    expect(crc32(Buffer.from('123456789')).toString(16)).toBe('cbf43926');
    expect(crc32(Buffer.alloc(0))).toBe(0);
  });

  test('has the same date in every entry', async () => {
    const archive = Buffer.from(writeZip([await zipEntry('a', 'b')]));
    expect(archive.readUInt32LE(10)).toBe(0x00210000);
  });

  test('is refused where it is none', () => {
    expect(() => readZip(Buffer.from('not a zip'))).toThrow('not a zip archive');
  });
});
