import { readPrinted } from '../printed/printed-figure.ts';
import type { CheckedComparison, JudgedFinding } from './check-result.ts';
import type { Comparison, Side } from './outcome.ts';

/** A figure that, another by `change`, settles what it is suspected of. */
export interface Suspect {
  readonly address: string;
  /** In thousandths of a 元. */
  readonly change: bigint;
}

/** A sum that does not come out, and by how much each of its cells would have to be another. */
interface FailingSum {
  readonly key: string;
  /** How far changes may lie apart and still be the same one, rounded otherwise. */
  readonly tolerance: bigint;
  readonly changes: ReadonlyMap<string, bigint>;
  readonly total: string | undefined;
}

/** A finding of a sum of which nobody knows yet what is behind it. */
export const isFailingSum = ({ cause, comparison }: JudgedFinding): boolean =>
  comparison?.isSum === true && cause === undefined;

function failingSum(key: string, { left, right, difference }: Comparison): FailingSum {
  const unit = difference.endsWith('万元') ? '万元' : '元';
  const off = readPrinted(difference.slice(0, -unit.length), unit)?.value ?? 0n;
  const of = (side: Side, change: bigint) => addresses(side).map((address) => [address, change] as const);
  const [total, ...more] = addresses(left);
  return {
    key,
    tolerance: unit === '万元' ? 300_000n : 30n,
    changes: new Map([...of(right, off), ...of(left, -off)]),
    total: more.length === 0 ? total : undefined,
  };
}

const addresses = ({ places }: Side): readonly string[] =>
  places.flatMap((place) => (place.kind === 'cell' ? [place.address] : []));

/**
 * Which figure is behind each failing sum, by the finding's key: first the one whose change settles most and spoils least
 * (what the entries make of it counts for it), then the next. Nobody is suspected on the word of one sum alone.
 */
export function suspectsOf(
  findings: readonly JudgedFinding[],
  comparisons: readonly CheckedComparison[],
  derivedChange: (address: string) => bigint | undefined,
): ReadonlyMap<string, Suspect> {
  const failing = findings.flatMap(({ key, comparison }) =>
    comparison ? [failingSum(key, comparison)] : [],
  );
  const holding = holdingSums(failing, comparisons);
  const suspects = new Map<string, Suspect>();
  let open = failing;
  for (;;) {
    const best = mostSuspected(open, holding, derivedChange);
    if (!best) break;
    for (const key of best.settles) suspects.set(key, best);
    open = open.filter(({ key }) => !suspects.has(key));
  }
  for (const sum of open) {
    const known = onlyOtherwiseDerived(sum, derivedChange);
    if (known) suspects.set(sum.key, known);
  }
  return suspects;
}

/** How many sums that come out each cell in question is part of: another figure there would spoil them. */
function holdingSums(
  failing: readonly FailingSum[],
  comparisons: readonly CheckedComparison[],
): ReadonlyMap<string, number> {
  const asked = new Map(failing.flatMap(({ changes }) => [...changes.keys()]).map((key) => [key, 0]));
  for (const { outcome, isSum, left, right } of comparisons) {
    if (outcome !== 'passed' || !isSum) continue;
    for (const side of [left, right])
      for (const place of side.places) {
        const count = place.kind === 'cell' ? asked.get(place.address) : undefined;
        if (place.kind === 'cell' && count !== undefined) asked.set(place.address, count + 1);
      }
  }
  return asked;
}

interface Candidate extends Suspect {
  readonly settles: readonly string[];
  readonly score: number;
}

function mostSuspected(
  open: readonly FailingSum[],
  holding: ReadonlyMap<string, number>,
  derivedChange: (address: string) => bigint | undefined,
): Candidate | undefined {
  const all = [...byCell(open)].flatMap(([address, sums]) =>
    candidate(address, sums, holding.get(address) ?? 0, derivedChange(address)),
  );
  const ranked = all.sort((a, b) => b.score - a.score);
  return ranked.find((own) => !ranked.some((other) => other !== own && isRival(own, other)));
}

/** Just as likely behind some of the same sums. */
const isRival = (own: Candidate, other: Candidate): boolean =>
  other.score >= own.score && other.settles.some((key) => own.settles.includes(key));

function byCell(open: readonly FailingSum[]): ReadonlyMap<string, readonly FailingSum[]> {
  const cells = new Map<string, FailingSum[]>();
  for (const sum of open)
    for (const address of sum.changes.keys()) {
      const known = cells.get(address);
      if (known) known.push(sum);
      else cells.set(address, [sum]);
    }
  return cells;
}

/** The change that most of the sums ask of the cell. */
function candidate(
  address: string,
  sums: readonly FailingSum[],
  spoils: number,
  derived: bigint | undefined,
): readonly Candidate[] {
  const groups = sums.map((sum) => {
    const change = sum.changes.get(address) ?? 0n;
    const agreeing = sums.filter((other) => isNear(other.changes.get(address) ?? 0n, change, sum.tolerance));
    const isDerived = derived !== undefined && isNear(derived, change, sum.tolerance);
    return {
      address,
      change: isDerived ? derived : change,
      settles: agreeing.map(({ key }) => key),
      score: agreeing.length - spoils + (isDerived ? 1.5 : -1),
    };
  });
  return groups
    .sort((a, b) => b.score - a.score)
    .slice(0, 1)
    .filter(({ score }) => score > 0);
}

/** The total, or the only part, that the entries make something else of. */
function onlyOtherwiseDerived(
  { changes, total }: FailingSum,
  derivedChange: (address: string) => bigint | undefined,
): Suspect | undefined {
  const other = [...changes.keys()].filter((address) => derivedChange(address) !== undefined);
  const address = other.length === 1 ? other[0] : other.find((own) => own === total);
  const change = address === undefined ? undefined : derivedChange(address);
  return address !== undefined && change !== undefined ? { address, change } : undefined;
}

const isNear = (a: bigint, b: bigint, tolerance: bigint): boolean => (a > b ? a - b : b - a) <= tolerance;
