import type { TextKind } from '../check/subject/subject.ts';
import type { Roll, TakenText } from './roll.ts';

export interface TakenTexts {
  readonly texts: readonly string[];
  readonly left: readonly string[];
}

/** The paragraphs of one field, with all years that stay in them. */
export function takeTexts(roll: Roll, texts: readonly string[], kind: TextKind): TakenTexts {
  const taken = texts.map((text) => roll.text(text, kind));
  return { texts: taken.map(({ text }) => text), left: taken.flatMap(({ left }) => left) };
}

/** Asks for a look at what is only carried where a year stays in it. */
export function confirmDoubtful(roll: Roll, entry: string, { left }: Pick<TakenText, 'left'>): void {
  if (left.length > 0) roll.confirm(entry, left);
}
