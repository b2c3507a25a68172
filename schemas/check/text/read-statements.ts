import { bindMeaning, compact, isBare } from './bind-meaning.ts';
import { lastComparison, statedYear } from './comparison.ts';
import { distributedLabels } from './distributed-labels.ts';
import { type FoundAmount, findAmounts } from './find-amounts.ts';
import { meaningAfter } from './meaning-after.ts';
import type { Meaning } from './meanings.ts';
import type { Passage } from './passage.ts';
import type { Statement } from './statement.ts';

const known = new WeakMap<Passage, readonly Statement[]>();

/** Every amount of a passage with what it means, in order. */
export function readStatements(passage: Passage): readonly Statement[] {
  const earlier = known.get(passage);
  if (earlier) return earlier;
  const statements = statementsOf(passage);
  known.set(passage, statements);
  return statements;
}

function statementsOf({ text, texts: [{ kind, section = '' }] }: Passage): readonly Statement[] {
  const amounts = findAmounts(text);
  const labels = distributedLabels(text, amounts);
  const marks = sentenceMarks(text);
  const own = kind === 'section' || kind === 'answer' ? section : 'performance';
  const statements: Statement[] = [];
  amounts.forEach((amount, index) => {
    const from = labelStart(text, amounts[index - 1], amount);
    const label = labels.get(index) ?? afterOpenBracket(text.slice(from, amount.start));
    const sentenceStart = text.lastIndexOf('。', amount.start) + 1;
    const sentence = marks.filter((mark) => mark < amount.start).length;
    const before = statements.filter((earlier) => earlier.sentence === sentence);
    const read = readLabel(label, own, amount, {
      sentenceText: text.slice(sentenceStart, amount.start),
      clauseText: text.slice(Math.max(sentenceStart, text.lastIndexOf('；', amount.start) + 1), amount.start),
      inherited: () => inheritedMeanings(before, statements),
    });
    const namedAfter =
      read.kind === 'value' && read.meanings.length === 0 && read.year !== 'last'
        ? meaningAfter(text.slice(amount.end, amount.end + 40), own)
        : undefined;
    const depth = bracketDepth(text, sentenceStart, amount.start);
    statements.push({ amount, label, sentence, depth, ...read, ...(namedAfter ? { namedAfter } : {}) });
  });
  return statements;
}

type Read = Pick<Statement, 'kind' | 'meanings' | 'year' | 'direction'>;

interface Around {
  readonly sentenceText: string;
  readonly clauseText: string;
  readonly inherited: () => readonly Meaning[];
}

const changed =
  /(增加|增长|提高|上升|上涨|调增|净增|增|减少|下降|降低|压减|压缩|调减|核减|缩减|净减|减)(?:了|额|金额|额度|数)*(?:共计|共|计|约)?[:：]?$/;
const levelled = /(?:保持|均|相比|预算|数)*$/;
const elsewhere = /(?:由|从)(?:上年|去年|\d{4}年)?的?[^，,。；;]{0,6}$/;

function readLabel(label: string, section: string, amount: FoundAmount, around: Around): Read {
  const words = compact(label);
  const isVague = amount.isApproximate || amount.isRate;
  const change = amount.isLevel ? levelled.exec(words) : changed.exec(words);
  if (change && (amount.isLevel || change[1] !== undefined) && !/(?:原因|由于|因为)[^。]*$/.test(words)) {
    const direction = /减|降|压|缩/.test(change[1] ?? '') ? -1 : 1;
    const kind = isVague ? 'rate' : 'change';
    return {
      kind,
      direction,
      year: 'this',
      meanings: subjectOf(words.slice(0, change.index), section, around),
    };
  }
  if (amount.isLevel) return { kind: 'rate', direction: 1, year: undefined, meanings: [] };
  const comparison = lastComparison(words);
  const isBasis = (comparison && /^(?:的|为)?$/.test(comparison.after)) || elsewhere.test(words);
  if (isBasis && !isVague) {
    const subject = subjectOf(comparison?.before ?? '', section, around);
    return { kind: 'basis', direction: 1, year: comparison?.year ?? 'last', meanings: subject };
  }
  const meaning = bindMeaning(words, section);
  const isReason = /原因|由于|因为/.test(around.clauseText);
  return {
    kind: isVague ? 'rate' : 'value',
    direction: 1,
    year: statedYear(around.sentenceText),
    meanings: meaning && !isReason ? [meaning] : [],
  };
}

/** What a change is of: named after or before the comparison, or what the text spoke of last. */
function subjectOf(words: string, section: string, { inherited }: Around): readonly Meaning[] {
  const comparison = lastComparison(words);
  const before = comparison?.before ?? '';
  const after = comparison?.after ?? words;
  const named = bindMeaning(after, section) ?? (isBare(after) ? bindMeaning(before, section) : undefined);
  if (named) return [named];
  return isBare(after) && isBare(before) ? inherited() : [];
}

/** Within a sentence what was named last or first; otherwise what the passage is about. */
function inheritedMeanings(before: readonly Statement[], all: readonly Statement[]): readonly Meaning[] {
  const named = (before.length > 0 ? before : all.slice(0, 1)).filter(({ meanings }) => meanings.length > 0);
  const last = before.length > 0 ? before.at(-1) : named[0];
  if (last && last.meanings.length === 0) return [];
  return [...new Set([last, named[0]].flatMap((statement) => statement?.meanings ?? []))];
}

const labelStart = (text: string, before: FoundAmount | undefined, { start }: FoundAmount): number =>
  Math.max(
    before?.end ?? 0,
    ...['。', '；', ';', '\n', '！', '？'].map((mark) => text.lastIndexOf(mark, start - 1) + 1),
  );

/** The label within a bracket that is still open begins there. */
function afterOpenBracket(label: string): string {
  let depth = 0;
  for (let at = label.length - 1; at >= 0; at -= 1) {
    if (label[at] === ')') depth += 1;
    if (label[at] === '(' && depth === 0) return label.slice(at + 1);
    if (label[at] === '(') depth -= 1;
  }
  return label;
}

const sentenceMarks = (text: string): readonly number[] =>
  [...text.matchAll(/[。！？\n]/g)].map(({ index }) => index);

function bracketDepth(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')' && depth > 0) depth -= 1;
  }
  return depth;
}
