import type { ReportInput } from '../../../schemas/model/report.ts';
import { glossaryTerms } from '../../compose/glossary-terms.ts';
import { isGapText } from './gap-text.ts';
import type { Line } from './lines-and-headings.ts';

type Entry = NonNullable<ReportInput['glossary']>[number];

const entry =
  /^[-·•]?\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]+\s*)?\**([^：:。]{2,60}?)\**\s*[：:]\s*(.+)$/s;

/**
 * 名词解释: a term and what it means a line; a line without a term goes on with the last. What the pack prints alike is not
 * kept, and terms of the pack that are not printed are kept without a text.
 */
export function glossaryEntries(
  lines: readonly Line[],
  pack: readonly { readonly term: string; readonly text: string }[],
): {
  readonly glossary: readonly Entry[];
  readonly rest: readonly Line[];
} {
  const glossary: { id: string; term: string; text: string }[] = [];
  const rest: Line[] = [];
  for (const line of lines) {
    if (isGapText(line.text)) continue;
    const [, term, text] = entry.exec(line.text.trim()) ?? [];
    const last = glossary.at(-1);
    if (term && text) glossary.push({ id: '', term: term.trim(), text });
    else if (last) last.text += `\n${line.text.trim()}`;
    else rest.push(line);
  }
  return { glossary: ownTerms(glossary, pack).map((own, index) => ({ ...own, id: `w${index}` })), rest };
}

function ownTerms(printed: readonly Entry[], pack: readonly Omit<Entry, 'id'>[]): readonly Entry[] {
  if (printed.length === 0) return [];
  const missing = pack
    .filter(({ term }) => !printed.some((own) => own.term === term))
    .map(({ term }) => ({ id: '', term, text: '' }));
  const changed = printed.filter(
    (own) => !pack.some(({ term, text }) => term === own.term && text === own.text),
  );
  const isEnough = sameTerms(glossaryTerms([...changed, ...missing], pack), printed);
  return [...(isEnough ? changed : printed), ...missing];
}

const sameTerms = (terms: readonly Omit<Entry, 'id'>[], printed: readonly Entry[]): boolean =>
  terms.length === printed.length &&
  terms.every(({ term, text }, index) => printed[index]?.term === term && printed[index]?.text === text);
