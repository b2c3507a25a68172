/** Without signs easily taken for one another (0 O, 1 I l). */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const length = 12;
/** Bytes from here on would favour the first signs. */
const evenBytes = Math.floor(256 / alphabet.length) * alphabet.length;

/** A password to be read out or written down once: `xxxx-xxxx-xxxx`, 59 bits. */
export function firstPassword(randomBytes: (size: number) => Uint8Array): string {
  let signs = '';
  while (signs.length < length)
    for (const byte of randomBytes(length)) if (byte < evenBytes) signs += alphabet[byte % alphabet.length];
  return signs.slice(0, length).replace(/(.{4})(?=.)/g, '$1-');
}
