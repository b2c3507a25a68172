import { type Inline, plain } from '../../schemas/document/inline.ts';
import type { NarrativeTemplate } from '../packs/compile-narratives.ts';
import { type NarrativeContext, narrativeHelpers } from './narrative-helpers.ts';

/** Brackets an inline's number in composed text; no typed text can hold it (control characters are refused). */
const bracket = '\u0000';

/** The paragraphs of a section: the pack's text with its figures bound, its gaps visible. */
export function composeNarrative(
  template: NarrativeTemplate,
  context: NarrativeContext,
): readonly (readonly Inline[])[] {
  const marked: Inline[] = [];
  const mark = (inline: Inline) => `${bracket}${marked.push(inline) - 1}${bracket}`;
  const text = template({}, { helpers: narrativeHelpers(context, mark) });
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => inlinesOf(line, marked));
}

function inlinesOf(line: string, marked: readonly Inline[]): readonly Inline[] {
  return line
    .split(bracket)
    .map((part, index) => (index % 2 === 0 ? plain(part) : (marked[Number(part)] ?? plain(''))))
    .filter((inline) => inline.kind !== 'text' || inline.text !== '');
}
