import { fillPlaceholders, isMet, type Placeholders } from '../../derive/placeholders.ts';
import type { ColumnNode } from '../../pack/table-spec.ts';

/** The words over each column, by its key; a 小计 says of what. */
export function columnTitles(
  nodes: readonly ColumnNode[],
  words: Placeholders,
  above = '',
): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...nodes
      .filter(({ when }) => isMet(when, words))
      .map((node) => {
        const title = fillPlaceholders(node.title, words).replace(/\s/g, '');
        if ('children' in node) return columnTitles(node.children, words, title);
        return { [node.key]: title === '小计' ? `${above}${title}` : title };
      }),
  );
}
