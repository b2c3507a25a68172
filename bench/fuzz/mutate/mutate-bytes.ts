import type { Chance } from '../chance.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes with some changed, taken out, put in, doubled or cut off. */
export function mutateBytes(whole: Uint8Array, chance: Chance): Uint8Array {
  let bytes: Bytes = Uint8Array.from(whole);
  for (let left = chance.few(8); left > 0; left -= 1) bytes = chance.one(kinds)(bytes, chance);
  return bytes;
}

const kinds: readonly [Kind, ...Kind[]] = [changed, changed, changed, without, doubled, put, cut, numbered];
type Kind = (bytes: Bytes, chance: Chance) => Bytes;

function changed(bytes: Bytes, { below }: Chance): Bytes {
  if (bytes.length > 0) bytes[below(bytes.length)] = below(256);
  return bytes;
}

function without(bytes: Bytes, { below, few }: Chance): Bytes {
  const at = below(bytes.length + 1);
  return joined(bytes.subarray(0, at), bytes.subarray(at + few(200)));
}

function doubled(bytes: Bytes, { below, few }: Chance): Bytes {
  const at = below(bytes.length + 1);
  return joined(bytes.subarray(0, at + few(400)), bytes.subarray(at));
}

function put(bytes: Bytes, { below, few }: Chance): Bytes {
  const at = below(bytes.length + 1);
  return joined(
    bytes.subarray(0, at),
    Uint8Array.from({ length: few(20) }, () => below(256)),
    bytes.subarray(at),
  );
}

function cut(bytes: Bytes, { below }: Chance): Bytes {
  return below(3) === 0 ? bytes.subarray(0, below(bytes.length + 1)) : bytes;
}

/** A field of four bytes with a number at the edge of what fits. */
function numbered(bytes: Bytes, { below, one }: Chance): Bytes {
  if (bytes.length < 4) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  view.setUint32(below(bytes.length - 3), one([0, 1, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]), true);
  return bytes;
}

const joined = (...parts: readonly Uint8Array[]): Bytes => Uint8Array.from(Buffer.concat(parts));
