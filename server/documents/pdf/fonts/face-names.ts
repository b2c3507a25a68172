/** Name identifiers of the OpenType `name` table: family, full name, PostScript name, typographic family. */
const wantedNames = new Set([1, 4, 6, 16]);

/** The names a face goes by, in every language its `name` table has them. */
export function faceNames(table: Buffer): ReadonlySet<string> {
  const count = table.readUInt16BE(2);
  const storage = table.readUInt16BE(4);
  const names = Array.from({ length: count }, (_, row) => nameAt(table, storage, 6 + row * 12));
  return new Set(names.filter((name) => name !== undefined && name !== '') as string[]);
}

function nameAt(table: Buffer, storage: number, at: number): string | undefined {
  if (!wantedNames.has(table.readUInt16BE(at + 6))) return undefined;
  const start = storage + table.readUInt16BE(at + 10);
  const bytes = table.subarray(start, start + table.readUInt16BE(at + 8));
  const encoding = encodingOf(table.readUInt16BE(at), table.readUInt16BE(at + 2));
  return encoding && new TextDecoder(encoding).decode(bytes).trim();
}

/** After the platform and encoding identifiers of the OpenType specification; older Chinese faces use GBK. */
function encodingOf(platform: number, encoding: number): string | undefined {
  if (platform === 0) return 'utf-16be';
  if (platform === 3) return encoding === 3 ? 'gbk' : 'utf-16be';
  if (platform === 1) return encoding === 25 ? 'gbk' : encoding === 0 ? 'latin1' : undefined;
  return undefined;
}
