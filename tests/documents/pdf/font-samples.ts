/** Fonts for tests, made from a stand-in: other names, fewer characters, several in one file. */

interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

/** The font under another family (Chinese, language 0x804) and PostScript name. */
export function fontNamed(font: Buffer, family: string, postScript: string): Buffer {
  return written(
    tables(font).map((table) =>
      table.tag === 'name' ? { tag: 'name', bytes: names(family, postScript) } : table,
    ),
  );
}

/** The font with a character map of format 4 that lacks the characters, and only has those of the basic plane a test needs. */
export function withoutCharacters(font: Buffer, characters: string): Buffer {
  const cmap = tables(font).find(({ tag }) => tag === 'cmap')?.bytes ?? Buffer.alloc(0);
  const kept = [...'0123456789一、标题—. 甲乙单位：示例局万元科目编码名称合计正文'].filter(
    (character) => !characters.includes(character),
  );
  const glyphs = kept.map(
    (character) => [character.codePointAt(0) ?? 0, glyph(cmap, character.codePointAt(0) ?? 0)] as const,
  );
  return written(
    tables(font).map((table) => (table.tag === 'cmap' ? { tag: 'cmap', bytes: basicMap(glyphs) } : table)),
  );
}

export function fontCollection(fonts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(12 + fonts.length * 4);
  head.write('ttcf', 0, 'latin1');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(fonts.length, 8);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const [index, font] of fonts.entries()) {
    head.writeUInt32BE(offset, 12 + index * 4);
    parts.push(moved(font, offset));
    offset += font.length;
  }
  return Buffer.concat(parts);
}

function moved(font: Buffer, by: number): Buffer {
  const copy = Buffer.from(font);
  for (let row = 0; row < font.readUInt16BE(4); row++) {
    copy.writeUInt32BE(font.readUInt32BE(20 + row * 16) + by, 20 + row * 16);
  }
  return copy;
}

function tables(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, row) => {
    const at = 12 + row * 16;
    const offset = font.readUInt32BE(at + 8);
    return {
      tag: font.toString('latin1', at, at + 4),
      bytes: font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    };
  });
}

function written(all: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + all.length * 16);
  head.writeUInt32BE(0x00010000);
  head.writeUInt16BE(all.length, 4);
  const parts = [head];
  let offset = head.length;
  for (const [row, { tag, bytes }] of all.entries()) {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    head.write(tag, 12 + row * 16, 'latin1');
    head.writeUInt32BE(offset, 20 + row * 16);
    head.writeUInt32BE(bytes.length, 24 + row * 16);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function names(family: string, postScript: string): Buffer {
  const texts = [family, postScript].map((text) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 24);
  head.writeUInt16BE(2, 2);
  head.writeUInt16BE(head.length, 4);
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = texts;
  const records = [
    [3, 1, 0x804, 1, first.length, 0],
    [3, 1, 0x409, 6, second.length, first.length],
  ];
  for (const [row, record] of records.entries()) {
    for (const [field, value] of record.entries()) head.writeUInt16BE(value, 6 + row * 12 + field * 2);
  }
  return Buffer.concat([head, ...texts]);
}

/** Looks a glyph up in a character map of format 12. */
function glyph(cmap: Buffer, code: number): number {
  for (let row = 0; row < cmap.readUInt16BE(2); row++) {
    const at = cmap.readUInt32BE(4 + row * 8 + 4);
    if (cmap.readUInt16BE(at) !== 12) continue;
    for (let group = at + 16; group < at + 16 + cmap.readUInt32BE(at + 12) * 12; group += 12) {
      const first = cmap.readUInt32BE(group);
      if (code >= first && code <= cmap.readUInt32BE(group + 4))
        return cmap.readUInt32BE(group + 8) + code - first;
    }
  }
  throw new Error(`The font has no U+${code.toString(16)}`);
}

function basicMap(glyphs: readonly (readonly [code: number, glyph: number])[]): Buffer {
  const segments = [...glyphs]
    .sort(([one], [other]) => one - other)
    .filter(([code], index, all) => code !== all[index - 1]?.[0]);
  const all = [...segments, [0xffff, 0] as const];
  const count = all.length;
  const table = Buffer.alloc(12 + 16 + count * 8);
  table.writeUInt16BE(1, 2);
  [3, 1].forEach((value, index) => {
    table.writeUInt16BE(value, 4 + index * 2);
  });
  table.writeUInt32BE(12, 8);
  const head = [4, 16 + count * 8, 0, count * 2, 0, 0, 0];
  for (const [index, value] of head.entries()) table.writeUInt16BE(value, 12 + index * 2);
  for (const [index, [code, number]] of all.entries()) {
    table.writeUInt16BE(code, 26 + index * 2);
    table.writeUInt16BE(code, 28 + count * 2 + index * 2);
    table.writeUInt16BE((number - code) & 0xffff, 28 + count * 4 + index * 2);
  }
  return table;
}
