import { fillPlaceholders } from '../../schemas/derive/placeholders.ts';
import type { ParagraphBlock } from '../../schemas/document/block.ts';
import type { Narrative } from '../../schemas/model/narrative.ts';
import type { OutlineNode } from '../../schemas/pack/outline.ts';
import { composeNarrative } from './compose-narrative.ts';
import { narrativeFlags } from './narrative-flags.ts';
import { bodyParagraph, paragraphs } from './paragraphs.ts';
import type { ScopeComposition } from './scope-composition.ts';

/** The pack's text of a section with the report's answers and additions, or what the report says instead. */
export function narrativeBlocks(section: string, composition: ScopeComposition): readonly ParagraphBlock[] {
  const { report, loaded, scope } = composition;
  const template = loaded.narratives.get(section);
  if (!template) throw new Error(`the pack has no text ${section}`);
  const own = ownText(section, composition);
  if (own?.notDisclosed) return [];
  if (own?.override) return paragraphs(own.override);
  const composed = composeNarrative(template, {
    report,
    pack: loaded.pack,
    scope,
    answers: own?.answers ?? {},
    flags: narrativeFlags(report, scope, own),
  });
  return [...composed.map(bodyParagraph), ...paragraphs(own?.added ?? [])];
}

/** What only the report can say; a draft asks for it where it is missing. */
export function contentBlocks(
  { section, question, optional }: Extract<OutlineNode, { kind: 'content' }>,
  composition: ScopeComposition,
): readonly ParagraphBlock[] {
  const own = ownText(section, composition);
  if (own?.notDisclosed) return [];
  const typed = paragraphs(own?.override ?? own?.added ?? []);
  if (typed.length > 0 || optional) return typed;
  const words = composition.scope.placeholders;
  return [bodyParagraph([{ kind: 'gap', question: fillPlaceholders(question, words) }])];
}

const ownText = (section: string, { report, scope }: ScopeComposition): Narrative | undefined =>
  report.narrative.find((text) => text.scope === scope.scope && text.section === section);
