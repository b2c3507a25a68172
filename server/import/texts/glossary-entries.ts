import type { ReportInput } from '../../../schemas/model/report.ts';
import type { Line } from './chapter-lines.ts';

type Entry = NonNullable<ReportInput['glossary']>[number];

const entry =
  /^[-·•]?\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]+\s*)?\**([^：:。]{2,60}?)\**\s*[：:]\s*(.+)$/s;

/** 名词解释: a term and what it means a line; a line without a term goes on with the last. */
export function glossaryEntries(lines: readonly Line[]): {
  readonly glossary: readonly Entry[];
  readonly rest: readonly Line[];
} {
  const glossary: { id: string; term: string; text: string }[] = [];
  const rest: Line[] = [];
  for (const line of lines) {
    const [, term, text] = entry.exec(line.text.trim()) ?? [];
    const last = glossary.at(-1);
    if (term && text) glossary.push({ id: `w${glossary.length}`, term: term.trim(), text });
    else if (last) last.text += `\n${line.text.trim()}`;
    else rest.push(line);
  }
  return { glossary, rest };
}
