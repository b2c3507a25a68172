import type { Address } from '../../../../schemas/document/inline.ts';
import { typstString } from './typst-string.ts';

/** A Typst expression as a link to what stands at an address. */
export type LinkTo = (address: Address, source: string) => string;

/** The scheme is no program's own: only the preview knows what to do with it. */
export const linkSource: LinkTo = (address, source) => `link(${typstString(`cell:${address}`)},${source})`;
