/**
 * @typedef {ReadonlyMap<string, Buffer>} FontTables tables of a face, by tag
 */

/**
 * @param {Buffer} file a font file or collection
 * @param {number} index the face in it
 * @returns {FontTables}
 */
export function readFontTables(file, index) {
  const start = file.toString('latin1', 0, 4) === 'ttcf' ? file.readUInt32BE(12 + index * 4) : 0;
  const rows = Array.from({ length: file.readUInt16BE(start + 4) }, (_, row) => start + 12 + row * 16);
  return new Map(
    rows.map((at) => {
      const offset = file.readUInt32BE(at + 8);
      const bytes = file.subarray(offset, offset + file.readUInt32BE(at + 12));
      return [file.toString('latin1', at, at + 4), bytes];
    }),
  );
}

/**
 * @param {FontTables} tables
 * @returns {Buffer} a font file of one face
 */
export function writeFontTables(tables) {
  const directory = Buffer.alloc(12 + tables.size * 16);
  directory.writeUInt32BE(tables.has('CFF ') ? 0x4f54544f : 0x00010000);
  directory.writeUInt16BE(tables.size, 4);
  /** @type {Buffer[]} */
  const parts = [directory];
  let offset = directory.length;
  let at = 12;
  for (const [tag, bytes] of [...tables].sort(([one], [other]) => (one < other ? -1 : 1))) {
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    parts.push(bytes, padding);
    offset += bytes.length + padding.length;
    at += 16;
  }
  return Buffer.concat(parts);
}
