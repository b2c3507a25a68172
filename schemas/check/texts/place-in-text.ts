import type { TextPlace } from '../engine/place.ts';
import type { SubjectText } from '../subject/subject.ts';

/** From `start` to before `end` of a text. */
export const placeInText = ({ path, paragraph }: SubjectText, start: number, end: number): TextPlace => ({
  kind: 'text',
  path,
  ...(paragraph === undefined ? {} : { paragraph }),
  start,
  end,
});
