import { eachPartWith } from '../../engine/each-part.ts';
import type { Outcome } from '../../engine/outcome.ts';
import { placeKey } from '../../engine/place.ts';
import type { Frame, Subject, SubjectText } from '../../subject/subject.ts';
import { type FoundYear, findYears } from '../../text/find-years.ts';
import { plainText } from '../../text/plain-text.ts';

/** A text with the years it names. */
export interface DatedText {
  readonly text: SubjectText;
  readonly years: readonly FoundYear[];
}

/** A rule's check that looks at every year that texts of a scope name, again only where a text changed. */
export function eachYear(
  check: (year: FoundYear, text: SubjectText, frame: Frame) => readonly Outcome[],
): (subject: Subject) => readonly Outcome[] {
  const outcomes = eachPartWith(
    ({ scopes, frame }) => scopes.map(({ texts }) => [datedTexts(texts), frame] as const),
    (dated, own) => dated.flatMap(({ text, years }) => years.flatMap((year) => check(year, text, own))),
  );
  return (subject) => onceEach(outcomes(subject));
}

const known = new WeakMap<readonly SubjectText[], readonly DatedText[]>();
const yearsOfText = new WeakMap<SubjectText, readonly FoundYear[]>();

export function datedTexts(texts: readonly SubjectText[]): readonly DatedText[] {
  const earlier = known.get(texts);
  if (earlier) return earlier;
  const dated = texts.flatMap((text) => {
    const years = yearsOf(text);
    return years.length > 0 ? [{ text, years }] : [];
  });
  known.set(texts, dated);
  return dated;
}

function yearsOf(text: SubjectText): readonly FoundYear[] {
  const earlier = yearsOfText.get(text);
  if (earlier) return earlier;
  const isDocument = text.kind === 'indicator' && text.path.at(-1) === 'basis';
  const years = isDocument || text.kind === 'glossary' ? [] : findYears(plainText(text.text));
  yearsOfText.set(text, years);
  return years;
}

/** A project stands in its unit's part and the department's: what is wrong with it is said once. */
function onceEach(outcomes: readonly Outcome[]): readonly Outcome[] {
  const said = new Set<string>();
  return outcomes.filter((outcome) => {
    if (outcome.kind !== 'failed') return true;
    const { places, about } = outcome.finding;
    const key = `${placeKey(places[0])}|${about}`;
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}
