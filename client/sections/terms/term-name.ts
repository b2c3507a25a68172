import { termNames } from '../../../schemas/model/term-names.ts';

const names: Readonly<Record<string, string>> = termNames;

/** What a term is called; of a report not yet complete, which may hold any text, the text. */
export const termName = (term: string): string => names[term] ?? term;
