import type { FileLimits } from '../file/file-limits.ts';
import { unpackPart } from '../file/unpack-part.ts';
import type { ZipPart } from '../file/zip-directory.ts';
import { refused } from '../refused.ts';
import { type XmlHandler, xmlReader } from './read-xml.ts';

/** Unpacks, decodes and parses a part in one stream: no more than a piece of it is held. */
export function readXmlPart(bytes: Uint8Array, part: ZipPart, limits: FileLimits, handler: XmlHandler): void {
  const reader = xmlReader(part.name, limits, handler);
  let decoder: TextDecoder | undefined;
  unpackPart(bytes, part, limits, (piece) => {
    if (piece.length === 0) return;
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    reader.take(decoded(decoder, piece, part));
  });
  if (decoder) reader.take(decoded(decoder, new Uint8Array(), part, false));
  reader.end();
}

function decoded(decoder: TextDecoder, piece: Uint8Array, part: ZipPart, stream = true): string {
  try {
    return decoder.decode(piece, { stream });
  } catch {
    throw refused(`“${part.name}”的文字编码有误，文件已损坏，请用办公软件打开并另存后再导入`);
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}
