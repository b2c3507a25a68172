import type { Decode } from '../../schemas/read-json-file.ts';

export const decodeText: Decode = (bytes, encoding) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);
