import type { Both } from '../compared-report.ts';
import { matchCandidates } from '../match/match-candidates.ts';
import { type ComparedText, comparedText } from './compared-text.ts';
import type { EnteredText } from './entered-texts.ts';

/** Texts by where they stand: the section and its part, the target, the term. */
export const compareTexts = ({ before, after }: Both<readonly EnteredText[]>): readonly ComparedText[] =>
  matchCandidates(before.map(candidate), after.map(candidate)).flatMap((match) => {
    const { key, where } = match.after ?? match.before ?? { key: '', where: '' };
    return comparedText(key, where, { before: match.before?.text, after: match.after?.text });
  });

const candidate = (text: EnteredText) => ({ item: text, keys: [text.key] });
