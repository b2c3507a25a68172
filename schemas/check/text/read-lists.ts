import type { Passage } from './passage.ts';
import type { Statement } from './statement.ts';

/** A sum and what it is made of, as “其中：”, “包括” or “主要为” list it. */
export interface StatedList {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  /** Nothing is left out: not 主要为, not …等. */
  readonly isComplete: boolean;
}

const marker =
  /(其中|包括|主要包括|主要为|主要是|主要有|主要用于|用于|分为|具体为|具体包括|分别是|分别为|由)[:：]?[^，,。；;:：]*$/;

/** The lists whose parts the lexicon does not know: projects, 款, whatever is spent on. */
export function readLists({ text }: Passage, statements: readonly Statement[]): readonly StatedList[] {
  return statements.flatMap((whole, index) => {
    const parts = whole.kind === 'value' ? partsAfter(text, statements, index) : [];
    const last = parts.at(-1);
    if (parts.length < 2 || !last) return [];
    const between = text.slice(whole.amount.end, parts[0]?.amount.start);
    const isChosen = /主要[^。]*$/.test(between) || /^\s*(?:等|以及)/.test(text.slice(last.amount.end));
    return [{ whole, parts, isComplete: !isChosen }];
  });
}

function partsAfter(text: string, statements: readonly Statement[], index: number): readonly Statement[] {
  const whole = statements[index];
  const first = statements[index + 1];
  if (!whole || !first || !isPart(first)) return [];
  const lead = text.slice(whole.amount.end, first.amount.start);
  if (!marker.test(lead) || (lead.includes('。') && !/。\s*其中[^。]*$/.test(lead))) return [];
  const parts = [first];
  let separator: string | undefined;
  for (const next of statements.slice(index + 2)) {
    if (next.depth > first.depth) continue;
    const between = text.slice(parts.at(-1)?.amount.end, next.amount.start);
    const own = between.includes('；') || between.includes(';') ? ';' : ',';
    separator ??= own;
    if (next.depth < first.depth || !isPart(next) || own !== separator || /[。\n]|其中|包括/.test(between))
      break;
    parts.push(next);
  }
  return parts;
}

const isPart = ({ kind, meanings, label, amount }: Statement): boolean =>
  kind === 'value' &&
  meanings.length === 0 &&
  !amount.isLevel &&
  label.replace(/[\s，,、；;]/g, '').length > 1;
