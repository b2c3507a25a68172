import { isSameSecret } from './is-same-secret.ts';

/** Without those easily taken for another (I, L, O, U, 0, 1); twelve of thirty signs are 58 bits. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const length = 12;
/** The largest multiple of the alphabet's length that a byte can hold: bytes from it on would favour the first signs. */
const evenBytes = Math.floor(256 / alphabet.length) * alphabet.length;

/** What the server's console shows and the first administrator types: XXXX-XXXX-XXXX. */
export function newSetupToken(randomBytes: (size: number) => Uint8Array): string {
  let signs = '';
  while (signs.length < length)
    for (const byte of randomBytes(length)) if (byte < evenBytes) signs += alphabet[byte % alphabet.length];
  return signs.slice(0, length).replace(/(.{4})(?=.)/g, '$1-');
}

/** Case, width, blanks and dashes do not count. */
export const isSetupToken = (typed: string, token: string): boolean => isSameSecret(bare(typed), bare(token));

const bare = (token: string): string =>
  token
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
