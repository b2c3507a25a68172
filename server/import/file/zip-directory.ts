import { refused } from '../refused.ts';
import type { FileLimits } from './file-limits.ts';

/** A part of an archive as its directory declares it. Sizes are claims: what is unpacked is counted. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly localHeaderAt: number;
}
export type ZipDirectory = ReadonlyMap<string, ZipPart>;

/** The parts of an archive by name. Reads the directory at the end, as Word does. */
export function zipDirectory(bytes: Uint8Array, limits: FileLimits): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { count, start } = endRecord(view);
  if (count > limits.parts)
    throw refused(`压缩包内有 ${count} 个文件，超过 ${limits.parts} 个，不像公开报告`);
  const parts = new Map<string, ZipPart>();
  let at = start;
  for (let left = count; left > 0; left -= 1) {
    const { part, next } = readEntry(bytes, view, at);
    if (parts.has(part.name)) throw refused(`压缩包内“${part.name}”出现两次，文件不可信`);
    parts.set(part.name, part);
    at = next;
  }
  return parts;
}

const damaged = () => refused('文件不完整或已损坏（找不到压缩包的目录），请重新取得文件');

function endRecord(view: DataView): { readonly count: number; readonly start: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const start = view.getUint32(at + 16, true);
    return start === 0xffffffff
      ? longEndRecord(view, at - 20)
      : { count: view.getUint16(at + 10, true), start };
  }
  throw damaged();
}

/** Of an archive in the 64-bit form, which some programs write of small files too. */
function longEndRecord(view: DataView, locator: number) {
  const at = locator >= 0 && view.getUint32(locator, true) === 0x07064b50 ? longAt(view, locator + 8) : -1;
  if (at < 0 || at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) throw damaged();
  return { count: longAt(view, at + 32), start: longAt(view, at + 48) };
}

const longAt = (view: DataView, at: number): number => {
  const value = Number(view.getBigUint64(at, true));
  if (value > view.byteLength) throw damaged();
  return value;
};

function readEntry(bytes: Uint8Array, view: DataView, at: number) {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw damaged();
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > view.byteLength) throw damaged();
  const sizes = longSizes(view, at, nameEnd, extraEnd);
  const part: ZipPart = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    ...sizes,
  };
  return { part, next: extraEnd + view.getUint16(at + 32, true) };
}

/** Where a field of the entry is too small for its value, the 64-bit extra field holds those values in order. */
function longSizes(view: DataView, at: number, extra: number, extraEnd: number) {
  let next = longFieldAt(view, extra, extraEnd);
  const field = (place: number): number => {
    const short = view.getUint32(place, true);
    if (short !== 0xffffffff) return short;
    if (next + 8 > extraEnd) throw damaged();
    next += 8;
    return longAt(view, next - 8);
  };
  field(at + 24);
  const packedBytes = field(at + 20);
  return { packedBytes, localHeaderAt: field(at + 42) };
}

function longFieldAt(view: DataView, from: number, end: number): number {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) return at + 4;
  return end;
}
