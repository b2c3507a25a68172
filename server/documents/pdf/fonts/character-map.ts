/** Glyph of each code point a face has. */
export type CharacterMap = ReadonlyMap<number, number>;

/** Reads a `cmap` table: the full Unicode subtable (format 12) where there is one, else the basic plane (format 4). */
export function characterMap(table: Buffer): CharacterMap {
  const offsets = subtableOffsets(table);
  const full = offsets.find((offset) => table.readUInt16BE(offset) === 12);
  if (full !== undefined) return groups(table, full);
  const basic = offsets.find((offset) => table.readUInt16BE(offset) === 4);
  return basic === undefined ? new Map() : segments(table, basic);
}

function subtableOffsets(table: Buffer): readonly number[] {
  const rows = Array.from({ length: table.readUInt16BE(2) }, (_, row) => 4 + row * 8);
  return rows.filter((at) => isUnicode(table, at)).map((at) => table.readUInt32BE(at + 4));
}

function isUnicode(table: Buffer, at: number): boolean {
  const platform = table.readUInt16BE(at);
  const encoding = table.readUInt16BE(at + 2);
  return platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
}

function groups(table: Buffer, offset: number): CharacterMap {
  const map = new Map<number, number>();
  const count = table.readUInt32BE(offset + 12);
  for (let row = 0; row < count; row++) {
    const at = offset + 16 + row * 12;
    const first = table.readUInt32BE(at);
    const last = table.readUInt32BE(at + 4);
    const glyph = table.readUInt32BE(at + 8);
    for (let code = first; code <= last; code++) map.set(code, glyph + code - first);
  }
  return map;
}

function segments(table: Buffer, offset: number): CharacterMap {
  const map = new Map<number, number>();
  const doubled = table.readUInt16BE(offset + 6);
  for (let at = offset + 14; at < offset + 14 + doubled; at += 2) {
    const last = table.readUInt16BE(at);
    for (let code = table.readUInt16BE(at + doubled + 2); code <= last && code < 0xffff; code++) {
      const glyph = segmentGlyph(table, at + doubled + 2, doubled, code);
      if (glyph !== 0) map.set(code, glyph);
    }
  }
  return map;
}

/** The rule of format 4: `idRangeOffset` counts from its own place, `idDelta` is added modulo 65536. */
function segmentGlyph(table: Buffer, startAt: number, doubled: number, code: number): number {
  const delta = table.readUInt16BE(startAt + doubled);
  const rangeAt = startAt + 2 * doubled;
  const range = table.readUInt16BE(rangeAt);
  if (range === 0) return (code + delta) & 0xffff;
  const glyph = table.readUInt16BE(rangeAt + range + 2 * (code - table.readUInt16BE(startAt)));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
