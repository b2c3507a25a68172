import path from 'node:path';
import type { CodeListId } from '../../schemas/model/code-list.ts';
import { codeListFiles, readList } from '../packs/read-code-lists.ts';
import type { CodeDifference } from './code-differences.ts';

/** The agency's own lists in a folder with the differences taken in; only those that change. */
export function listFiles(
  folder: string,
  differences: readonly CodeDifference[],
): readonly { readonly file: string; readonly bytes: Uint8Array }[] {
  const lists = [...new Set(differences.map(({ list }) => list))];
  return lists.map((list) => ({
    file: path.join(folder, codeListFiles[list]),
    bytes: Buffer.from(textOf(folder, list, differences)),
  }));
}

function textOf(folder: string, list: CodeListId, differences: readonly CodeDifference[]): string {
  const own = new Map(readList(folder, list) ?? []);
  for (const { code, name } of differences.filter((difference) => difference.list === list))
    own.set(code, name);
  return [...own]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => `${code}\t${name}\n`)
    .join('');
}
