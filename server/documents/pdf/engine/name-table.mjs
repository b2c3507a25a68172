const familyName = 1;
const styleName = 2;
const postScriptName = 6;

/**
 * A `name` table with a family of our own. The PostScript name stays: it is what the pdf calls the font.
 * @param {string} family
 * @param {Buffer | undefined} original
 * @returns {Buffer}
 */
export function nameTable(family, original) {
  /** @type {(readonly [number, string])[]} */
  const names = [
    [familyName, family],
    [styleName, 'Regular'],
    [postScriptName, postScriptNameIn(original) ?? family],
  ];
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  for (const [row, [identifier]] of names.entries()) {
    const { length } = /** @type {Buffer} */ (texts[row]);
    const record = [3, 1, 0x409, identifier, length, offset];
    for (const [field, value] of record.entries()) head.writeUInt16BE(value, 6 + row * 12 + field * 2);
    offset += length;
  }
  return Buffer.concat([head, ...texts]);
}

/**
 * @param {Buffer | undefined} table
 * @returns {string | undefined}
 */
function postScriptNameIn(table) {
  if (!table) return undefined;
  for (let at = 6; at < 6 + 12 * table.readUInt16BE(2); at += 12) {
    if (table.readUInt16BE(at + 6) !== postScriptName) continue;
    const start = table.readUInt16BE(4) + table.readUInt16BE(at + 10);
    const bytes = table.subarray(start, start + table.readUInt16BE(at + 8));
    return bytes.toString('latin1').replace(/[^\x21-\x7e]/g, '');
  }
  return undefined;
}
