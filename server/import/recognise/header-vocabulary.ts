import type { Pack } from '../../../schemas/pack/pack.ts';
import type { ColumnNode } from '../../../schemas/pack/table-spec.ts';
import { plain } from './plain.ts';
import { columnWords } from './table-words.ts';

/** Whether a plain text is one that stands over columns. */
export type HeaderVocabulary = (text: string) => boolean;

/** The titles of all columns and groups of the packs, and their other words. */
export function headerVocabulary(packs: readonly Pack[]): HeaderVocabulary {
  const titles = new Set(
    packs.flatMap(({ tables }) => Object.values(tables).flatMap(({ columns }) => titlesOf(columns))),
  );
  const words = Object.values(columnWords).flatMap((columns) => Object.values(columns));
  return (text) => {
    const own = text.replace(/^\d{4}年度?/, '');
    return titles.has(own) || (own.length <= 24 && words.some((word) => word.test(own)));
  };
}

/** A title without what changes from year to year. */
export const plainTitle = (title: string): string => plain(title.replace(/\{\w+\}年?/g, ''));

const titlesOf = (nodes: readonly ColumnNode[]): readonly string[] =>
  nodes.flatMap((node) => [plainTitle(node.title), ...('children' in node ? titlesOf(node.children) : [])]);
