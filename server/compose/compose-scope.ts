import { assertNever } from '../../schemas/assert-never.ts';
import type { DerivedScope, DerivedTable } from '../../schemas/derive/derived-report.ts';
import { fillPlaceholders } from '../../schemas/derive/placeholders.ts';
import type { Block, ContentsEntry, HeadingBlock } from '../../schemas/document/block.ts';
import { plain } from '../../schemas/document/inline.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { OutlineNode } from '../../schemas/pack/outline.ts';
import type { LoadedPack } from '../packs/pack-store.ts';
import { composeGlossary } from './compose-glossary.ts';
import { composeNarrative } from './compose-narrative.ts';
import { composePerformance } from './compose-performance.ts';
import { composeTable } from './compose-table.ts';
import { headingNumber } from './heading-number.ts';
import { narrativeFlags } from './narrative-flags.ts';
import { bodyParagraph, paragraphs } from './paragraphs.ts';
import type { SectionBuilder } from './section-builder.ts';

export interface ScopeComposition {
  readonly report: Report;
  readonly loaded: LoadedPack;
  readonly scope: DerivedScope;
  readonly builder: SectionBuilder;
  readonly contents: ContentsEntry[];
  /** Numbers of headings by numbering style of the level above, where they run on across scopes. */
  readonly firstPosition?: number;
}

/** Walks the outline of one scope and adds its blocks. */
export function composeScope(nodes: readonly OutlineNode[], composition: ScopeComposition): void {
  composeNodes(nodes, composition, 0, composition.firstPosition ?? 1);
}

function composeNodes(
  nodes: readonly OutlineNode[],
  composition: ScopeComposition,
  depth: number,
  firstPosition = 1,
): void {
  let position = firstPosition;
  for (const node of nodes) {
    if (node.kind !== 'heading') composeLeaf(node, composition, depth);
    else {
      composeHeading(node, composition, depth, position);
      if (node.numbering !== 'none') position += 1;
    }
  }
}

function composeHeading(
  node: Extract<OutlineNode, { kind: 'heading' }>,
  composition: ScopeComposition,
  depth: number,
  position: number,
): void {
  const { builder, scope, contents } = composition;
  const text = `${headingNumber(node.numbering, position)}${fillPlaceholders(node.title, scope.placeholders)}`;
  const anchor = `${scope.scope}/${node.key}`;
  if (node.role === 'part') builder.newPage();
  builder.add('text', [heading(anchor, node.role, text)]);
  if (node.contents) contents.push({ anchor, depth: contentsDepth(node.role, depth), text });
  composeNodes(node.children, composition, depth + 1);
}

const contentsDepth = (role: HeadingBlock['role'], depth: number): 0 | 1 | 2 =>
  role === 'part' ? (depth === 0 ? 0 : 1) : 2;

function composeLeaf(
  node: Exclude<OutlineNode, { kind: 'heading' }>,
  composition: ScopeComposition,
  depth: number,
): void {
  const { builder, report, loaded, scope } = composition;
  switch (node.kind) {
    case 'title':
      builder.newPage();
      return builder.add('text', [
        { kind: 'title', role: 'report', inlines: [plain(fillPlaceholders(node.title, scope.placeholders))] },
      ]);
    case 'tables':
      return node.tables.forEach((id) => {
        composeNamedTable(id, node, composition);
      });
    case 'narrative':
      return builder.add('text', narrativeBlocks(node.section, composition));
    case 'content':
      return builder.add('text', contentBlocks(node, composition));
    case 'forms':
      return composeForms(node, composition);
    case 'performance':
      return builder.add('text', composePerformance(report, scope, loaded.pack, node.part));
    case 'glossary':
      return builder.add('text', composeGlossary(report, loaded.pack));
    default:
      return assertNever(node, depth);
  }
}

function composeNamedTable(
  id: string,
  { heading: role, contents: isListed }: Extract<OutlineNode, { kind: 'tables' }>,
  { builder, scope, loaded, contents }: ScopeComposition,
): void {
  const table = scope.tables[id];
  if (!table) throw new Error(`the pack's outline names an unknown table ${id}`);
  const anchor = `${scope.scope}/tables/${id}`;
  if (role === 'tableTitle') builder.newPage();
  builder.add(table.layout, [heading(anchor, role, table.title), ...composeTable(table, loaded.pack)]);
  if (isListed) contents.push({ anchor, depth: 2, text: table.title });
}

function composeForms(
  { form, none }: Extract<OutlineNode, { kind: 'forms' }>,
  { builder, scope, loaded }: ScopeComposition,
): void {
  const tables: readonly DerivedTable[] = scope.forms[form] ?? [];
  if (tables.length === 0) builder.add('text', [bodyParagraph([plain(none)])]);
  for (const table of tables)
    builder.add(table.layout, [
      heading(`${scope.scope}/forms/${table.id}`, 'item', table.title),
      ...composeTable(table, loaded.pack),
    ]);
}

function narrativeBlocks(section: string, { report, loaded, scope }: ScopeComposition): readonly Block[] {
  const template = loaded.narratives.get(section);
  if (!template) throw new Error(`the pack has no text ${section}`);
  const own = report.narrative.find((n) => n.scope === scope.scope && n.section === section);
  if (own?.notDisclosed) return [];
  if (own?.override) return paragraphs(own.override);
  const composed = composeNarrative(template, {
    report,
    pack: loaded.pack,
    scope,
    answers: own?.answers ?? {},
    flags: narrativeFlags(report, scope, section),
  });
  return [...composed.map(bodyParagraph), ...paragraphs(own?.added ?? [])];
}

function contentBlocks(
  { section, question, optional }: Extract<OutlineNode, { kind: 'content' }>,
  { report, scope }: ScopeComposition,
): readonly Block[] {
  const own = report.narrative.find((n) => n.scope === scope.scope && n.section === section);
  if (own?.notDisclosed) return [];
  const typed = paragraphs(own?.override ?? own?.added ?? []);
  if (typed.length > 0 || optional) return typed;
  return [bodyParagraph([{ kind: 'gap', question: fillPlaceholders(question, scope.placeholders) }])];
}

const heading = (anchor: string, role: HeadingBlock['role'], text: string): HeadingBlock => ({
  kind: 'heading',
  anchor,
  role,
  inlines: [plain(text)],
});
