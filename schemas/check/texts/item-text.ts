import type { SubjectText } from '../subject/subject.ts';

const known = new WeakMap<readonly SubjectText[], string>();

/** The texts of an item, a line each: what none of them holds is sooner seen in one look. */
export function itemText(texts: readonly SubjectText[]): string {
  const earlier = known.get(texts);
  if (earlier !== undefined) return earlier;
  const text = texts.map((own) => own.text).join('\n');
  known.set(texts, text);
  return text;
}
