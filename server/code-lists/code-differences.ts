import { codeListNames } from '../../schemas/model/choice-names.ts';
import { type CodeListId, type CodeNames, codeListIdSchema } from '../../schemas/model/code-list.ts';
import type { ReadCodes } from './read-code-workbook.ts';

/** What a loaded list says otherwise than the lists there are. */
export interface CodeDifference {
  readonly list: CodeListId;
  readonly code: string;
  /** Undefined where the code is new. */
  readonly before: string | undefined;
  readonly name: string;
}

/** New codes and other names, in the order of the codes. */
export function codeDifferences(read: ReadCodes, known: CodeNames): readonly CodeDifference[] {
  return codeListIdSchema.options.flatMap((list) => {
    if (read[list].size === 0) return [];
    const names = known[list];
    return [...read[list]]
      .map(([code, name]) => ({ list, code, before: names.get(code), name }))
      .filter(({ before, name }) => before !== name)
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  });
}

/** Codes of the lists there are that a loaded list leaves out, of the lists it holds anything of. */
export function missingCodes(read: ReadCodes, known: CodeNames): readonly CodeDifference[] {
  return codeListIdSchema.options.flatMap((list) =>
    read[list].size === 0
      ? []
      : [...known[list]]
          .filter(([code]) => !read[list].has(code))
          .map(([code, name]) => ({ list, code, before: name, name })),
  );
}

export function differenceLine({ list, code, before, name }: CodeDifference): string {
  const what = `${codeListNames[list]} ${code}`;
  return before === undefined ? `增  ${what} ${name}` : `改  ${what} ${before} → ${name}`;
}
