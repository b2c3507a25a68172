import { constants, inflateRawSync } from 'node:zlib';
import { refused } from '../refused.ts';

/** Of one stream, unpacked: the pages and fonts of the largest report known have less than three million. */
const mostOfOne = 48 * 1024 * 1024;
const mostOfAll = 400 * 1024 * 1024;
/** Packed in packed. */
const mostLayers = 3;

/**
 * pdf.js unpacks a stream whole, however large it becomes: they are unpacked here before, up to a limit.
 * @throws UnusableInput where one becomes larger, or all together do
 */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let left = mostOfAll;
  for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + mark.length)) {
    left -= unpackedLength(file.subarray(contentAt(file, at + mark.length)));
    if (left < 0) throw tooLarge(mostOfAll);
  }
}

const mark = 'stream';

const tooLarge = (most: number) =>
  refused(`文件中的内容解压后超过 ${most / 1024 / 1024} MB，不像公开报告，可能是恶意文件，已停止读取`);

/** Behind the line break that follows the word. */
function contentAt(file: Buffer, at: number): number {
  const start = file[at] === 0x0d ? at + 1 : at;
  return file[start] === 0x0a ? start + 1 : start;
}

function unpackedLength(packed: Buffer): number {
  let length = 0;
  let content = packed;
  for (let layer = 0; layer < mostLayers && isPacked(content); layer += 1) {
    content = unpacked(content);
    length += content.length;
  }
  return length;
}

/** The header of zlib: its method, and a sum that fits. */
const isPacked = ([first = 0, second = 0]: Buffer): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;

/** Behind the header, and whatever the checksum says, or where the rest is missing: so does pdf.js. */
function unpacked(packed: Buffer): Buffer {
  const limits = { maxOutputLength: mostOfOne, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    return inflateRawSync(packed.subarray(headerLength), limits);
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(mostOfOne);
    // Damaged, which pdf.js tells.
    return Buffer.alloc(0);
  }
}

const headerLength = 2;
