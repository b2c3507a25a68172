import { plain } from '../recognise/plain.ts';

/** The quantity a cell prints; undefined where it is blank or none. */
export const quantityOf = (text: string): string | undefined =>
  /^\d{1,12}(?:\.\d{1,2})?$/.exec(plain(text).replaceAll(',', ''))?.[0];
