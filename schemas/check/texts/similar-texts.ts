import type { SubjectText } from '../subject/subject.ts';

export interface SimilarTexts {
  readonly first: SubjectText;
  readonly second: SubjectText;
  /** Percent of the runs of four characters: those of both that both have, or those of the shorter that the longer has. */
  readonly share: number;
}

const run = 4;
const shortest = 30;
const similar = 60;
const contained = 65;

/** Only within one field does a paragraph that another holds count: elsewhere both quote the same duties. */
function shareOf(both: number, one: number, other: number, isSameField: boolean): number {
  const ofBoth = Math.round((100 * both) / (one + other - both));
  const ofShorter = isSameField ? Math.round((100 * both) / Math.min(one, other)) : ofBoth;
  return ofBoth >= similar || ofShorter >= contained ? Math.max(ofBoth, ofShorter) : 0;
}

/** Pairs of long texts that are nearly the same; each text at most once, with the most similar before it. */
export function similarTexts(texts: readonly SubjectText[]): readonly SimilarTexts[] {
  const seenBy = new Map<string, number[]>();
  const runs = texts.map(runsOf);
  return texts.flatMap((second, index) => {
    const own = runs[index] ?? none;
    const common = new Map<number, number>();
    for (const piece of own)
      for (const other of seenBy.get(piece) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
    remember(own, index, seenBy);
    let best: SimilarTexts | undefined;
    for (const [other, count] of common) {
      const first = texts[other];
      const isSameField = first?.kind === second.kind && first.section === second.section;
      const share = shareOf(count, own.size, runs[other]?.size ?? 0, isSameField);
      if (first && share > (best?.share ?? 0)) best = { first, second, share };
    }
    return best ? [best] : [];
  });
}

/** A run that many texts have (the phrases of the form) tells nothing. */
const widespread = 12;

function remember(own: ReadonlySet<string>, index: number, seenBy: Map<string, number[]>): void {
  for (const piece of own) {
    const seen = seenBy.get(piece);
    if (!seen) seenBy.set(piece, [index]);
    else if (seen.length < widespread) seen.push(index);
  }
}

const none: ReadonlySet<string> = new Set();
const known = new WeakMap<SubjectText, ReadonlySet<string>>();

function runsOf(text: SubjectText): ReadonlySet<string> {
  const earlier = known.get(text);
  if (earlier) return earlier;
  const runs = runsIn(text.text);
  known.set(text, runs);
  return runs;
}

/** Figures count: two paragraphs that differ in theirs say different things. */
function runsIn(text: string): ReadonlySet<string> {
  const plain = text.replace(/[\s，。、；：,.;:“”"（）()]/g, '');
  if (plain.length < shortest) return none;
  const runs = new Set<string>();
  for (let at = 0; at + run <= plain.length; at += 1) runs.add(plain.slice(at, at + run));
  return runs;
}
