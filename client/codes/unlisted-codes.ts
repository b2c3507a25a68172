import type { CodeListId } from '../../schemas/model/code-list.ts';
import { broaderCodes } from './broader-codes.ts';

/** The codes used, and those they stand under, that the official list does not name; in order. */
export function unlistedCodes(
  list: CodeListId,
  used: Iterable<string>,
  listed: ReadonlyMap<string, string>,
): readonly string[] {
  const printed = new Set(
    [...new Set(used)].filter(Boolean).flatMap((code) => [...broaderCodes(list, code), code]),
  );
  return [...printed].filter((code) => !listed.has(code)).sort();
}
