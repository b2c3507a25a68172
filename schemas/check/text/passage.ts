import type { TextPlace } from '../engine/place.ts';
import type { SubjectText } from '../subject/subject.ts';
import { plainText } from './plain-text.ts';

/** Paragraphs that are read as one: a published document cuts a sentence in two where a page ends. */
export interface Passage {
  readonly texts: readonly [SubjectText, ...SubjectText[]];
  /** All of them, one after the other, in plain digits and signs. */
  readonly text: string;
  /** Where each of `texts` begins in `text`. */
  readonly starts: readonly number[];
}

/** The stretch of a passage in the text it was typed in. */
export function placeIn({ texts, text, starts }: Passage, start: number, end: number): TextPlace {
  const index = Math.max(
    0,
    starts.findLastIndex((from) => from <= start),
  );
  const { path, paragraph } = texts[index] ?? texts[0];
  const from = starts[index] ?? 0;
  const until = starts[index + 1] ?? text.length;
  return {
    kind: 'text',
    path,
    ...(paragraph === undefined ? {} : { paragraph }),
    start: start - from,
    end: Math.min(end, until) - from,
  };
}

const known = new WeakMap<SubjectText, Passage>();

/** The passages of texts in their order; one whose texts are the same objects is the same object. */
export function passagesOf(texts: readonly SubjectText[]): readonly Passage[] {
  const groups: [SubjectText, ...SubjectText[]][] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    if (last && isContinued(last.at(-1), text)) last.push(text);
    else groups.push([text]);
  }
  return groups.map(passageOf);
}

/** A paragraph that does not end like one, and the next of the same list. */
export function isContinued(before: SubjectText | undefined, after: SubjectText): boolean {
  if (!before || before.paragraph === undefined || after.paragraph !== before.paragraph + 1) return false;
  const isSameList = before.path.every((step, index) => isSameStep(step, after.path[index]));
  return (
    isSameList &&
    !/[。！？：；:;!?]\s*$/.test(before.text) &&
    !/^[（(]?[一二三四五六七八九十\d]+(?:[）)、]|[.．](?!\d))/.test(after.text)
  );
}

const isSameStep = (a: SubjectText['path'][number], b: SubjectText['path'][number] | undefined): boolean =>
  typeof a === 'string' ? a === b : typeof b === 'object' && a.id === b.id;

function passageOf(texts: [SubjectText, ...SubjectText[]]): Passage {
  const earlier = known.get(texts[0]);
  const isSame =
    earlier?.texts.length === texts.length && texts.every((text, index) => text === earlier.texts[index]);
  if (earlier && isSame) return earlier;
  const starts: number[] = [];
  let text = '';
  for (const own of texts) {
    starts.push(text.length);
    text += plainText(own.text);
  }
  const passage: Passage = { texts, text, starts };
  known.set(texts[0], passage);
  return passage;
}
