import type { SubjectText } from '../../subject/subject.ts';
import type { FoundYear } from '../../text/find-years.ts';

/** A text with the years it names. */
export interface DatedText {
  readonly text: SubjectText;
  readonly years: readonly FoundYear[];
}
