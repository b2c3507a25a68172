import { createHash } from 'node:crypto';

/** 256 bits, in letters a cookie and a header can hold. */
export const newToken = (randomBytes: (size: number) => Uint8Array): string =>
  Buffer.from(randomBytes(32)).toString('base64url');

/** What is kept of a token: whoever reads the store cannot sign in with it. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
