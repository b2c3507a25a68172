import type { Outline, OutlineNode } from './outline.ts';

/** The sections that a report may have a text for. */
export function outlineSections({ department, units, unit }: Outline): ReadonlySet<string> {
  return new Set([...department, ...units, ...unit].flatMap(sectionsOf));
}

function sectionsOf(node: OutlineNode): readonly string[] {
  if (node.kind === 'heading') return node.children.flatMap(sectionsOf);
  return node.kind === 'narrative' || node.kind === 'content' ? [node.section] : [];
}
