import type { SubjectText } from '../../subject/subject.ts';
import { type FoundYear, findYears } from '../../text/find-years.ts';
import { isContinued } from '../../text/passage.ts';
import { plainText } from '../../text/plain-text.ts';
import type { DatedText } from './dated-text.ts';

/** A heading is shorter, and nothing goes on from it. */
const line = 30;

const goesOnIn = (before: SubjectText | undefined, text: SubjectText): boolean =>
  before !== undefined && before.text.length >= line && isContinued(before, text);

/** Whether a sentence goes on from one paragraph to the next, as where a published document cuts its lines or pages. */
export const goesOn = (texts: readonly SubjectText[]): boolean =>
  texts.some((text, index) => goesOnIn(texts[index - 1], text));

/** The years of texts that go on, each with the words around it wherever they stand. */
export function yearsAcross(texts: readonly SubjectText[]): readonly DatedText[] {
  const runs: SubjectText[][] = [];
  for (const [index, text] of texts.entries()) {
    const last = runs.at(-1);
    if (last && goesOnIn(texts[index - 1], text)) last.push(text);
    else runs.push([text]);
  }
  return runs.flatMap(yearsOfRun);
}

function yearsOfRun(run: readonly SubjectText[]): readonly DatedText[] {
  const years = findYears(run.map(({ text }) => plainText(text)).join(''));
  let from = 0;
  return run.flatMap((text) => {
    const [start, end] = [from, from + text.text.length];
    from = end;
    const own = years.filter((year) => year.start >= start && year.start < end);
    return own.length > 0 ? [{ text, years: own.map((year) => moved(year, start)) }] : [];
  });
}

const moved = (year: FoundYear, from: number): FoundYear => ({
  ...year,
  start: year.start - from,
  end: year.end - from,
});
