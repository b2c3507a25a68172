import { headingNumber } from '../../derive/heading-number.ts';
import { fillPlaceholders, type Placeholders } from '../../derive/placeholders.ts';
import type { Report } from '../../model/report.ts';
import type { OutlineNode } from '../../pack/outline.ts';
import type { SubjectHeading } from './subject.ts';

/** The headings a scope prints: the pack's, numbered, or what a published document has in their place. */
export function outlineHeadings(
  nodes: readonly OutlineNode[],
  scope: string,
  words: Placeholders,
  { asPublished }: Report,
): readonly SubjectHeading[] {
  let position = 0;
  return nodes.flatMap((node) => {
    if (node.kind !== 'heading') return [];
    if (node.numbering !== 'none') position += 1;
    const address = `${scope}/headings/${node.key}`;
    const title = fillPlaceholders(node.title.replace(/\n/g, ''), words);
    const text = asPublished[address] ?? `${headingNumber(node.numbering, position)}${title}`;
    const own = node.printed ? [{ key: node.key, text, address }] : [];
    return [...own, ...outlineHeadings(node.children, scope, words, { asPublished } as Report)];
  });
}

/** The title of the chapter each section stands in, for people. */
export function sectionTitles(
  nodes: readonly OutlineNode[],
  words: Placeholders,
  chapter = '',
): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...nodes.map((node) => {
      if (node.kind === 'heading') {
        const title = fillPlaceholders(node.title.replace(/\n/g, ''), words);
        return sectionTitles(node.children, words, title);
      }
      return node.kind === 'narrative' || node.kind === 'content' ? { [node.section]: chapter } : {};
    }),
  );
}
