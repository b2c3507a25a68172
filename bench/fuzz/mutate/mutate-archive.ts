import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../server/documents/docx/zip/crc-32.ts';
import { readZip } from '../../../server/documents/docx/zip/read-zip.ts';
import { writeZip } from '../../../server/documents/docx/zip/write-zip.ts';
import type { ZipEntry } from '../../../server/documents/docx/zip/zip-entry.ts';
import type { Chance } from '../chance.ts';
import { mutateBytes } from './mutate-bytes.ts';

const known = new WeakMap<Uint8Array, ReadonlyMap<string, string>>();

/** The archive with one of its parts changed, and whole as an archive; now and then a part is gone, doubled or named otherwise. */
export function mutatePart(
  bytes: Uint8Array,
  chance: Chance,
  mutate: (text: string, chance: Chance) => string,
  wanted: RegExp,
): Uint8Array {
  const parts = known.get(bytes) ?? readZip(bytes);
  known.set(bytes, parts);
  const names = [...parts.keys()];
  // The parts that hold most are changed most.
  const main = names.filter((name) => wanted.test(name));
  const among = chance.below(4) > 0 ? main : names;
  const chosen = among[chance.below(among.length)] ?? names[0] ?? '';
  const left = [...parts].flatMap(([name, text]) =>
    name === chosen ? outcomes(name, text, chance, mutate) : [[name, text] as const],
  );
  const packed = writeZip(left.map(([name, text]) => entry(name, text, parts.get(name) === text)));
  return chance.below(12) === 0 ? mutateBytes(packed, chance) : packed;
}

function outcomes(
  name: string,
  text: string,
  chance: Chance,
  mutate: (text: string, chance: Chance) => string,
): readonly (readonly [string, string])[] {
  switch (chance.below(40)) {
    case 0:
      return [];
    case 1:
      return [
        [name, text],
        [name, mutate(text, chance)],
      ];
    case 2:
      return [[`${name}x`, text]];
    default:
      return [[name, mutate(text, chance)]];
  }
}

/** Parts that stay as they are need packing once. */
const packedParts = new Map<string, ZipEntry>();

function entry(name: string, text: string, isKept: boolean): ZipEntry {
  const known = isKept ? packedParts.get(name + text) : undefined;
  if (known) return known;
  const bytes = Buffer.from(text);
  const packed = {
    name,
    size: bytes.length,
    crc: crc32(bytes),
    deflated: deflateRawSync(bytes, { level: 1 }),
  };
  if (isKept) packedParts.set(name + text, packed);
  return packed;
}
