import { plain } from '../../schemas/document/inline.ts';
import type { OutlineNode } from '../../schemas/pack/outline.ts';
import { composeGlossary } from './compose-glossary.ts';
import { composePerformance } from './compose-performance.ts';
import { composeTable } from './compose-table.ts';
import { contentBlocks, narrativeBlocks } from './compose-text.ts';
import { contentsDepth } from './contents-depth.ts';
import { headingBlock } from './heading-block.ts';
import { bodyParagraph } from './paragraphs.ts';
import type { ScopeComposition } from './scope-composition.ts';

export type OutlineLeaf = Exclude<OutlineNode, { kind: 'heading' }>;

export type LeafComposer<K extends OutlineLeaf['kind']> = (
  node: Extract<OutlineLeaf, { kind: K }>,
  composition: ScopeComposition,
  depth: number,
) => void;

type LeafComposers = { readonly [K in OutlineLeaf['kind']]: LeafComposer<K> };

/** How each kind of outline node adds its blocks. */
export const outlineLeaves: LeafComposers = {
  tables: ({ tables, heading, contents: isListed }, { builder, scope, loaded, contents }, depth) => {
    for (const id of tables) {
      const table = scope.tables[id];
      if (!table) throw new Error(`the pack's outline names an unknown table ${id}`);
      const anchor = `${scope.scope}/tables/${id}`;
      if (heading === 'tableTitle') builder.newPage();
      const blocks = [headingBlock(anchor, heading, table.title), ...composeTable(table, loaded.pack)];
      builder.add(table.layout, blocks);
      if (isListed) contents.push({ anchor, depth: contentsDepth(depth), text: table.title });
    }
  },
  narrative: ({ section, leadsTable }, composition) => {
    const blocks = narrativeBlocks(section, composition);
    const kept = leadsTable ? blocks.map((block) => ({ ...block, keepWithNext: true })) : blocks;
    composition.builder.add('text', kept);
  },
  content: (node, composition) => {
    composition.builder.add('text', contentBlocks(node, composition));
  },
  forms: ({ form, none }, { builder, scope, loaded }) => {
    const tables = scope.forms[form] ?? [];
    if (tables.length === 0) builder.add('text', [bodyParagraph([plain(none)])]);
    for (const table of tables) {
      const title = headingBlock(`${scope.scope}/forms/${table.id}`, 'item', table.title);
      builder.add(table.layout, [title, ...composeTable(table, loaded.pack)]);
    }
  },
  performance: (node, { builder, report, scope, loaded }) => {
    builder.add('text', composePerformance(report, scope, loaded.pack, node));
  },
  glossary: (_, { builder, report, loaded }) => {
    builder.add('text', composeGlossary(report, loaded.pack));
  },
};
