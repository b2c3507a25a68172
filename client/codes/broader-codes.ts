import type { CodeListId } from '../../schemas/model/code-list.ts';

/** The codes a code stands under, the broadest first: 201, 20103 of 2010301; A02000000, A02010000 of A02010100. */
export function broaderCodes(list: CodeListId, code: string): readonly string[] {
  if (list === 'procurementCatalog') {
    const padded = [3, 5, 7].map((length) => code.slice(0, length).padEnd(code.length, '0'));
    return [...new Set(padded)].filter((broader) => broader !== code);
  }
  return [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length));
}
