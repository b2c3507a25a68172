/** CRC-32 of ISO 3309, the checksum of a zip entry. `zlib.crc32` is missing from the early releases of Node 20. */
export const crc32 = (bytes: Uint8Array): number => (addToCrc(-1, bytes) ^ -1) >>> 0;

/** Goes on with a checksum that starts at -1; its end is inverted. */
export function addToCrc(before: number, bytes: Uint8Array): number {
  let crc = before;
  for (let i = 0; i < bytes.length; i += 1) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
  return crc;
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
