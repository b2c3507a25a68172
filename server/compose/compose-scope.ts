import { headingNumber } from '../../schemas/derive/heading-number.ts';
import { fillPlaceholders } from '../../schemas/derive/placeholders.ts';
import type { ContentsEntry } from '../../schemas/document/block.ts';
import type { OutlineNode } from '../../schemas/pack/outline.ts';
import { contentsDepth } from './contents-depth.ts';
import { headingBlock } from './heading-block.ts';
import { type LeafComposer, type OutlineLeaf, outlineLeaves } from './outline-leaves.ts';
import type { ScopeComposition } from './scope-composition.ts';

/**
 * Walks the outline of one scope and adds its blocks.
 * @param firstPosition the number of the first numbered heading, where numbers run on across scopes
 * @param depth how deep in the contents the outermost nodes stand
 */
export function composeScope(
  nodes: readonly OutlineNode[],
  composition: ScopeComposition,
  firstPosition = 1,
  depth = 0,
): void {
  let position = firstPosition;
  for (const node of nodes) {
    if (node.kind !== 'heading') composeLeaf(node, composition, depth);
    else {
      composeHeading(node, composition, position, depth);
      if (node.numbering !== 'none') position += 1;
    }
  }
}

function composeLeaf<K extends OutlineLeaf['kind']>(
  node: Extract<OutlineLeaf, { kind: K }>,
  composition: ScopeComposition,
  depth: number,
): void {
  const compose: LeafComposer<K> = outlineLeaves[node.kind as K];
  compose(node, composition, depth);
}

function composeHeading(
  node: Extract<OutlineNode, { kind: 'heading' }>,
  composition: ScopeComposition,
  position: number,
  depth: number,
): void {
  const { builder, scope, contents } = composition;
  const parts = `${headingNumber(node.numbering, position)}${node.title}`
    .split('\n')
    .map((part) => fillPlaceholders(part, scope.placeholders));
  const text = parts.join('');
  const anchor = `${scope.scope}/${node.key}`;
  if (node.role === 'part') builder.newPage();
  if (node.printed) builder.add('text', [headingBlock(anchor, node.role, ...parts)]);
  const below: ContentsEntry[] = [];
  composeScope(node.children, { ...composition, contents: below }, 1, depth + 1);
  const entry = {
    anchor: node.printed ? anchor : firstAnchor(below, text),
    depth: contentsDepth(depth),
    text,
  };
  contents.push(...(node.contents ? [entry] : []), ...below);
}

function firstAnchor([first]: readonly ContentsEntry[], title: string): string {
  if (!first) throw new Error(`the contents list nothing below “${title}”, which is not printed itself`);
  return first.anchor;
}
