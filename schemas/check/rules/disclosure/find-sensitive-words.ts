import { graveWords, harmless, otherWords } from './sensitive-words.ts';

export interface SensitiveWord {
  readonly word: string;
  readonly start: number;
  readonly isGrave: boolean;
}

const grave: ReadonlySet<string> = new Set(graveWords);
const shipped = matcher([]);
const matchers = new Map<string, RegExp>();

/** Whether any word of the list stands in a text, harmless or not. */
export const hasWords = (text: string, own: readonly string[]): boolean => text.search(matcherOf(own)) >= 0;

/** The words of the list in a text, none within a longer one, none where nothing secret is said. */
export function findSensitiveWords(text: string, own: readonly string[]): readonly SensitiveWord[] {
  const matching = matcherOf(own);
  if (!hasWords(text, own)) return [];
  const plain = harmless.reduce(
    (left, pattern) => left.replace(pattern, (found) => '\u0000'.repeat(found.length)),
    text,
  );
  return [...plain.matchAll(matching)].map(({ 0: word, index }) => ({
    word,
    start: index,
    isGrave: grave.has(word) || own.includes(word),
  }));
}

function matcherOf(own: readonly string[]): RegExp {
  if (own.length === 0) return shipped;
  const key = own.join('\n');
  const known = matchers.get(key) ?? matcher(own);
  matchers.set(key, known);
  return known;
}

/** Longer words first, so that 密码通信 is not found as 密码. */
function matcher(own: readonly string[]): RegExp {
  const words = [...own, ...graveWords, ...otherWords].filter((word) => word.trim() !== '');
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
}
