import { headingNumber } from '../../derive/heading-number.ts';
import { fillPlaceholders, type Placeholders } from '../../derive/placeholders.ts';
import type { Report } from '../../model/report.ts';
import type { OutlineNode } from '../../pack/outline.ts';
import { hasContent } from './has-content.ts';
import type { SubjectHeading } from './subject.ts';

/** The headings a scope prints: the pack's, numbered, or what a published document has in their place. */
export function outlineHeadings(
  nodes: readonly OutlineNode[],
  scope: string,
  words: Placeholders,
  report: Report,
  parent?: string,
): readonly SubjectHeading[] {
  let position = 0;
  return nodes.flatMap((node): readonly SubjectHeading[] => {
    if (node.kind !== 'heading') return [];
    if (node.numbering !== 'none') position += 1;
    const below = outlineHeadings(node.children, scope, words, report, node.key);
    if (!node.printed) return below;
    const { key, role, numbering } = node;
    const address = `${scope}/headings/${key}`;
    const title = fillPlaceholders(node.title.replace(/\n/g, ''), words);
    const packText = `${headingNumber(numbering, position)}${title}`;
    const own: SubjectHeading = {
      key,
      text: report.asPublished[address] ?? packText,
      address,
      packText,
      role,
      numbering,
      ...(parent === undefined ? {} : { parent }),
      hasContent: hasContent(node, scope, report),
    };
    return [own, ...below];
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
