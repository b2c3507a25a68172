import { wordStyles } from '../word-styles.ts';
import type { Bookmark } from './body-context.ts';

/**
 * The `TOC` instruction under which Word, asked to renew the contents, finds the headings listed in them: those of
 * the outline down to the deepest one listed. h: links; z: no page numbers in a web view; u: by outline level, as 表题 is no built-in heading.
 */
export function contentsInstruction(listed: readonly Bookmark[]): string {
  const deepest = Math.max(0, ...listed.map(({ role }) => wordStyles[role].outline));
  return `TOC \\o "1-${deepest + 1}" \\h \\z \\u`;
}
