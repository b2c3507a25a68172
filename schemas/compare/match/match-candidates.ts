import { groupBy } from '../../derive/group-by.ts';
import type { Either } from '../compared-report.ts';
import { likeness, pairsOf } from './likeness.ts';
import { plainName } from './plain-name.ts';

/** Something to be found again in the other report. */
export interface Candidate<T> {
  readonly item: T;
  /** All of it: where several are alike in this, any of them will do, in order. */
  readonly whole?: string;
  /** What it is known by, the surest first; undefined where it has none. */
  readonly keys: readonly (string | undefined)[];
  /** Where nothing else tells, a name alike in the same place does. */
  readonly alike?: { readonly name: string; readonly place: string };
}

export interface Match<T> extends Either<T> {
  /** Which key told, or that only the name was alike. */
  readonly by?: number | 'whole' | 'likeness';
}

type Pairing<T> = Map<Candidate<T>, Match<T>>;

/**
 * Finds what is the same in both, never by position. A key tells only where it is that of one item on either side: two
 * candidates are no match. In the order of the later ones; what is gone stands where it stood.
 */
export function matchCandidates<T>(
  before: readonly Candidate<T>[],
  after: readonly Candidate<T>[],
): readonly Match<T>[] {
  const partners: Pairing<T> = new Map();
  const pair = (one: Candidate<T>, other: Candidate<T>, by: NonNullable<Match<T>['by']>) => {
    const match = { before: one.item, after: other.item, by };
    partners.set(one, match).set(other, match);
  };
  const open = (list: readonly Candidate<T>[]) => list.filter((candidate) => !partners.has(candidate));

  pairWholes(before, after, (one, other) => pair(one, other, 'whole'));
  const stages = Math.max(0, ...before.map(({ keys }) => keys.length));
  for (let stage = 0; stage < stages; stage += 1)
    pairByKey(open(before), open(after), stage, (one, other) => pair(one, other, stage));
  for (const [one, other] of alikePairs(open(before), open(after))) pair(one, other, 'likeness');
  return inOrder(before, after, partners);
}

type OnPair<T> = (one: Candidate<T>, other: Candidate<T>) => void;

function pairWholes<T>(before: readonly Candidate<T>[], after: readonly Candidate<T>[], onPair: OnPair<T>) {
  const others = groupBy(after, ({ whole }) => whole);
  for (const [whole, ones] of groupBy(before, (candidate) => candidate.whole)) {
    if (whole === undefined) continue;
    const same = others.get(whole) ?? [];
    for (const [index, one] of ones.entries()) {
      const other = same[index];
      if (other) onPair(one, other);
    }
  }
}

function pairByKey<T>(
  before: readonly Candidate<T>[],
  after: readonly Candidate<T>[],
  stage: number,
  onPair: OnPair<T>,
) {
  const others = groupBy(after, ({ keys }) => keys[stage]);
  for (const [key, [one, ...more]] of groupBy(before, ({ keys }) => keys[stage])) {
    const [other, ...rivals] = others.get(key) ?? [];
    if (key !== undefined && one && other && more.length === 0 && rivals.length === 0) onPair(one, other);
  }
}

/** Names of which so much is alike may be one name changed. */
const alikeEnough = 0.65;

/** Among so many of one place no name can be told from the others: none of them is a match. */
const mostComparisons = 40_000;

/** Each with the only one that is like it, where it is the only one for that too. */
function alikePairs<T>(
  before: readonly Candidate<T>[],
  after: readonly Candidate<T>[],
): readonly (readonly [Candidate<T>, Candidate<T>])[] {
  const places = { before: byPlace(before), after: byPlace(after) };
  return [...places.before].flatMap(([place, ones]) => {
    const others = places.after.get(place) ?? [];
    if (ones.length * others.length > mostComparisons) return [];
    return ones.flatMap((one) => {
      const other = onlyAlike(one, others);
      return other && onlyAlike(other, ones) === one ? [[one.candidate, other.candidate] as const] : [];
    });
  });
}

interface Named<T> {
  readonly candidate: Candidate<T>;
  readonly pairs: ReadonlySet<string>;
}

function byPlace<T>(candidates: readonly Candidate<T>[]): ReadonlyMap<string, readonly Named<T>[]> {
  const named = candidates.flatMap((candidate) =>
    candidate.alike
      ? [{ candidate, place: placeOf(candidate.alike), pairs: pairsOf(plainName(candidate.alike.name)) }]
      : [],
  );
  return groupBy(named, ({ place }) => place);
}

function onlyAlike<T>(one: Named<T>, others: readonly Named<T>[]): Named<T> | undefined {
  let found: Named<T> | undefined;
  for (const other of others) {
    if (likeness(one.pairs, other.pairs) < alikeEnough) continue;
    if (found) return undefined;
    found = other;
  }
  return found;
}

/** Names that differ in a number (第一批, 第二批) are of two things. */
const placeOf = ({ name, place }: NonNullable<Candidate<unknown>['alike']>): string =>
  `${place}|${(plainName(name).match(/[\d一二三四五六七八九十]+/g) ?? []).join(',')}`;

function inOrder<T>(
  before: readonly Candidate<T>[],
  after: readonly Candidate<T>[],
  partners: Pairing<T>,
): readonly Match<T>[] {
  const start = {};
  let anchor: object = start;
  const goneAfter = new Map<object, Match<T>[]>();
  for (const candidate of before) {
    const partner = partners.get(candidate);
    if (partner) anchor = partner;
    else goneAfter.set(anchor, [...(goneAfter.get(anchor) ?? []), { before: candidate.item }]);
  }
  return [
    ...(goneAfter.get(start) ?? []),
    ...after.flatMap((candidate) => {
      const match = partners.get(candidate) ?? { after: candidate.item };
      return [match, ...(goneAfter.get(match) ?? [])];
    }),
  ];
}
