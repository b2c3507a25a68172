import { createHash } from 'node:crypto';

/** What never changes at its address: the address holds the hash, so that browsers keep it for good. */
export interface ServedText {
  readonly hash: string;
  /** JSON. */
  readonly body: string;
}

/** The first 16 characters of the sha256 of a text, in hex. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
