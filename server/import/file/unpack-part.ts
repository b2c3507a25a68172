import { Inflate } from 'fflate';
import { addToCrc } from '../../documents/docx/zip/crc-32.ts';
import { refused } from '../refused.ts';
import type { FileLimits } from './file-limits.ts';
import type { ZipPart } from './zip-directory.ts';

/** Packed bytes handed over at once: they cannot become more than four million, whatever they hold. */
const step = 4096;

/**
 * Unpacks a part piece by piece. Real bytes are counted against the limit; the checksum must fit.
 * @throws UnusableInput where the part is too large, damaged, encrypted or packed in another way.
 */
export function unpackPart(
  bytes: Uint8Array,
  part: ZipPart,
  limits: FileLimits,
  take: (piece: Uint8Array) => void,
): void {
  const packed = packedBytes(bytes, part);
  let crc = -1;
  const counted = countedPieces(part, limits, (piece) => {
    crc = addToCrc(crc, piece);
    take(piece);
  });
  if (part.method === 0) counted(packed);
  else inflate(packed, part, counted);
  if ((crc ^ -1) >>> 0 !== part.crc) throw damagedPart(part);
}

const damagedPart = ({ name }: ZipPart) => refused(`文件已损坏：其中的“${name}”校验不符，请重新取得文件`);

function packedBytes(bytes: Uint8Array, part: ZipPart): Uint8Array {
  if (part.isEncrypted) throw refused('文件已加密，无法读取：请取消密码后再导入');
  if (part.method !== 0 && part.method !== 8)
    throw refused(`“${part.name}”的压缩方式（${part.method}）不受支持：请用办公软件另存后再导入`);
  const { localHeaderAt: at, packedBytes: length } = part;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw damagedPart(part);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + length > bytes.length) throw damagedPart(part);
  return bytes.subarray(start, start + length);
}

function countedPieces(part: ZipPart, limits: FileLimits, take: (piece: Uint8Array) => void) {
  let count = 0;
  return (piece: Uint8Array): void => {
    count += piece.length;
    if (count > limits.partBytes)
      throw refused(
        `“${part.name}”解压后超过 ${limits.partBytes / 1024 / 1024} MB，不像公开报告，可能是恶意文件，已停止读取`,
      );
    take(piece);
  };
}

function inflate(packed: Uint8Array, part: ZipPart, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => take(piece));
  for (let at = 0; at < packed.length || at === 0; at += step)
    pushed(stream, packed.subarray(at, at + step), at + step >= packed.length, part);
}

function pushed(stream: Inflate, piece: Uint8Array, isLast: boolean, part: ZipPart): void {
  try {
    stream.push(piece, isLast);
  } catch (error) {
    // fflate numbers its own errors; everything else is ours.
    if (error instanceof Error && 'code' in error) throw damagedPart(part);
    throw error;
  }
}
