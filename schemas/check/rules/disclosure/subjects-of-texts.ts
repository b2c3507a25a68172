import { entryAt, placeKey } from '../../engine/place.ts';
import type { SubjectText } from '../../subject/subject.ts';

/** What a text is about: its project or 分项绩效目标, else the field it stands in. One answer is asked for each. */
export const subjectOfText = (text: SubjectText): string =>
  text.project === undefined ? fieldOf(text) : `project:${text.project}`;

const fieldOf = ({ path, kind }: SubjectText): string =>
  placeKey(entryAt(kind === 'subTarget' ? path.slice(0, -1) : path));
