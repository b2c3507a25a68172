const hasComponents = -1;
/** Flags of a component (OpenType `glyf`), and how many bytes each adds. */
const wordArguments = 0x1;
const moreComponents = 0x20;
const scales = [
  [0x8, 2],
  [0x40, 4],
  [0x80, 8],
];

/**
 * The outlines of the glyphs a document may use, the others empty: glyph numbers stay, and 14.8 MB become 3.2.
 * @param {import('./font-tables.mjs').FontTables} tables of a face with TrueType outlines
 * @param {Iterable<number>} glyphs
 * @returns {[string, Buffer][]} the tables that change
 */
export function keptOutlines(tables, glyphs) {
  const outline = outlineReader(tables);
  const kept = withComponents(new Set([0, ...glyphs]), outline);
  const head = Buffer.from(table(tables, 'head'));
  head.writeInt16BE(1, 50);
  const count = table(tables, 'maxp').readUInt16BE(4);
  const loca = Buffer.alloc((count + 1) * 4);
  const parts = [];
  let offset = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    loca.writeUInt32BE(offset, glyph * 4);
    if (!kept.has(glyph)) continue;
    const bytes = outline(glyph);
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    parts.push(bytes, padding);
    offset += bytes.length + padding.length;
  }
  loca.writeUInt32BE(offset, count * 4);
  return [
    ['head', head],
    ['loca', loca],
    ['glyf', Buffer.concat(parts)],
  ];
}

/**
 * @param {import('./font-tables.mjs').FontTables} tables
 * @returns {(glyph: number) => Buffer}
 */
function outlineReader(tables) {
  const [loca, glyf] = [table(tables, 'loca'), table(tables, 'glyf')];
  const isLong = table(tables, 'head').readInt16BE(50) === 1;
  /** @param {number} glyph */
  const place = (glyph) => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  return (glyph) => glyf.subarray(place(glyph), place(glyph + 1));
}

/**
 * @param {Set<number>} glyphs
 * @param {(glyph: number) => Buffer} outline
 */
function withComponents(glyphs, outline) {
  const kept = new Set(glyphs);
  for (const glyph of kept) for (const component of componentsOf(outline(glyph))) kept.add(component);
  return kept;
}

/**
 * @param {Buffer} outline
 * @returns {number[]}
 */
function componentsOf(outline) {
  if (outline.length === 0 || outline.readInt16BE(0) !== hasComponents) return [];
  const components = [];
  let flags = moreComponents;
  for (let at = 10; (flags & moreComponents) !== 0; ) {
    flags = outline.readUInt16BE(at);
    components.push(outline.readUInt16BE(at + 2));
    at += 4 + ((flags & wordArguments) !== 0 ? 4 : 2);
    for (const [flag = 0, size = 0] of scales) if ((flags & flag) !== 0) at += size;
  }
  return components;
}

/**
 * @param {import('./font-tables.mjs').FontTables} tables
 * @param {string} tag
 * @returns {Buffer}
 */
function table(tables, tag) {
  const bytes = tables.get(tag);
  if (!bytes) throw new Error(`The face has no table ${tag}`);
  return bytes;
}
