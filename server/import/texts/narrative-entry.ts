import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import type { Inline } from '../../../schemas/document/inline.ts';
import type { Report, ReportInput } from '../../../schemas/model/report.ts';
import { composeNarrative } from '../../compose/compose-narrative.ts';
import { narrativeFlags } from '../../compose/narrative-flags.ts';
import type { LoadedPack } from '../../packs/pack-store.ts';
import { plain } from '../recognise/plain.ts';

type Narrative = Pick<NonNullable<ReportInput['narrative']>[number], 'answers' | 'added' | 'override'>;

/**
 * The text of a section as the report keeps it: nothing where it is what the pack's text makes of the entries, paragraphs
 * added where it begins with that, else the text itself.
 */
export function narrativeEntry(
  section: string,
  lines: readonly string[],
  scope: DerivedScope,
  report: Report,
  { pack, narratives }: LoadedPack,
): Narrative | undefined {
  const template = narratives.get(section);
  if (!template) return { added: [...lines] };
  const flags = narrativeFlags(report, scope, undefined);
  const composed = composeNarrative(template, { report, pack, scope, answers: {}, flags }).map(textOf);
  const isSame = composed.every((paragraph, index) => plain(paragraph) === plain(lines[index] ?? ''));
  if (!isSame || composed.length === 0) return { override: [...lines] };
  const added = lines.slice(composed.length);
  return added.length === 0 ? undefined : { added: [...added] };
}

const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'gap' ? '\u0000' : inline.text)).join('');
