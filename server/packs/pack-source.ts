import type { Pack } from '../../schemas/pack/pack.ts';
import { hashOf, type ServedText } from './served-text.ts';

const known = new WeakMap<Pack, ServedText>();

/** A pack as the browser derives with it. */
export function packSource(pack: Pack): ServedText {
  const source = known.get(pack) ?? sourceOf(pack);
  known.set(pack, source);
  return source;
}

function sourceOf(pack: Pack): ServedText {
  const body = JSON.stringify(pack);
  return { hash: hashOf(body), body };
}
