import { eachPartWith } from '../../engine/each-part.ts';
import type { Outcome, Outcomes } from '../../engine/outcome.ts';
import { placeKey } from '../../engine/place.ts';
import type { Frame, Subject, SubjectScope, SubjectText } from '../../subject/subject.ts';
import { type FoundYear, findYears } from '../../text/find-years.ts';
import { plainText } from '../../text/plain-text.ts';
import { itemText } from '../../texts/item-text.ts';
import { rememberLong } from '../../texts/remember-long.ts';
import type { DatedText } from './dated-text.ts';
import { goesOn, yearsAcross } from './years-across-paragraphs.ts';

/** A rule's check that looks at every year that texts of a scope name, again only where a text changed. */
export function eachYear(
  check: (year: FoundYear, text: SubjectText, frame: Frame) => readonly Outcome[],
): (subject: Subject) => Outcomes {
  const outcomes = eachPartWith(datedTexts, (dated, own) =>
    dated.flatMap(({ text, years }) => years.flatMap((year) => check(year, text, own))),
  );
  const once = onceEach();
  return (subject) => once(outcomes(subject));
}

type Dated = readonly (readonly [readonly DatedText[], Frame])[];

const lists = new WeakMap<readonly SubjectScope[], Dated>();
const known = new WeakMap<readonly SubjectText[], readonly DatedText[]>();

function datedTexts({ scopes, frame }: Subject): Dated {
  const earlier = lists.get(scopes);
  if (earlier) return earlier;
  const dated = scopes
    .flatMap(({ textsOfItems }) => textsOfItems.map(datedOf))
    .flatMap((own) => (own.length > 0 ? [[own, frame] as const] : []));
  lists.set(scopes, dated);
  return dated;
}

function datedOf(texts: readonly SubjectText[]): readonly DatedText[] {
  const earlier = known.get(texts);
  if (earlier) return earlier;
  const dated = hasYears.test(itemText(texts)) ? datedIn(texts) : noTexts;
  known.set(texts, dated);
  return dated;
}

const hasYears = /(?:19|20)\d\d|[０-９]/;
const noTexts: readonly DatedText[] = [];

const datedIn = (texts: readonly SubjectText[]): readonly DatedText[] =>
  goesOn(texts) ? yearsAcross(texts.filter(isRead)) : texts.flatMap(withYears);

function withYears(text: SubjectText): readonly DatedText[] {
  const years = yearsOf(text);
  return years.length > 0 ? [{ text, years }] : noTexts;
}

const none: readonly FoundYear[] = [];

const yearsOf = rememberLong((text): readonly FoundYear[] => {
  return isRead(text) ? findYears(plainText(text.text)) : none;
});

/** What an indicator rests on are documents of their years, and a glossary is about none. */
const isRead = ({ kind, path }: SubjectText): boolean =>
  !(kind === 'indicator' && path.at(-1) === 'basis') && kind !== 'glossary';

/** A project stands in its unit's part and the department's: what is wrong with it is said once. */
function onceEach(): (outcomes: Outcomes) => Outcomes {
  let last: { readonly outcomes: Outcomes; readonly once: Outcomes } | undefined;
  return (outcomes) => {
    if (last?.outcomes === outcomes) return last.once;
    const said = new Set<string>();
    const once = outcomes.map((part) => unsaid(part, said));
    last = { outcomes, once };
    return once;
  };
}

/** The same list where nothing of it was said before. */
function unsaid(part: readonly Outcome[], said: Set<string>): readonly Outcome[] {
  const own = part.filter((outcome) => {
    if (outcome.kind !== 'failed') return true;
    const { places, about } = outcome.finding;
    const key = `${placeKey(places[0])}|${about}`;
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
  return own.length === part.length ? part : own;
}
