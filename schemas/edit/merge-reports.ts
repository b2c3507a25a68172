import { applyChanges } from './apply-changes.ts';
import type { Change, IdentifiedJson, Json, Path } from './change.ts';
import { diffReports } from './diff-reports.ts';
import { isIdentifiedList } from './identified-list.ts';
import { valueAt } from './value-at.ts';

/** A place that both changed, each in another way. An absent value: the field is blank or the item is removed. */
export interface Conflict {
  readonly path: Path;
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

export interface Merge<Report> {
  /** Theirs with every change of mine that meets none of theirs; at a conflict theirs stands for now. */
  readonly report: Report;
  readonly conflicts: readonly Conflict[];
  /** The changes of mine that went in. */
  readonly mine: readonly Change[];
  readonly theirs: readonly Change[];
}

/**
 * Three-way merge by id and field. Two changes meet where one's place lies in the other's; the same change made twice
 * is no conflict. An item both have moved takes my place.
 */
export function mergeReports<Report extends object>(
  base: Report,
  mine: Report,
  theirs: Report,
): Merge<Report> {
  const own = diffReports(base, mine);
  const others = diffReports(base, theirs);
  const meetings = meetingsOf(own, others);
  const places = new Map<string, Path>();
  for (const path of meetings.values()) places.set(keyOf(path), path);
  const conflicts = [...places.values()]
    .filter((path) => !hasOuter(path, places))
    .map((path) => ({
      path,
      base: valueAt(base, path),
      mine: valueAt(mine, path),
      theirs: valueAt(theirs, path),
    }))
    .filter((conflict) => !isSame(conflict.mine, conflict.theirs));
  const kept = own.filter((change) => !meetings.has(change));
  const { report } = applyChanges(theirs, kept);
  return { report, conflicts, mine: kept, theirs: others };
}

/** The report with my value where the two conflict. */
export function takeMine<Report extends object>(report: Report, mine: Report, { path }: Conflict): Report {
  return applyChanges(report, replacement(report, mine, path)).report;
}

function replacement(report: object, mine: object, path: Path): readonly Change[] {
  const value = valueAt(mine, path);
  const step = path.at(-1);
  const parent = path.slice(0, -1);
  if (typeof step === 'string')
    return [value === undefined ? { kind: 'clear', path } : { kind: 'set', path, value }];
  if (!step) return [];
  const present = valueAt(report, path) !== undefined;
  const removal: readonly Change[] = present ? [{ kind: 'remove', path: parent, id: step.id }] : [];
  if (value === undefined) return removal;
  const list = valueAt(mine, parent);
  const index = isIdentifiedList(list) ? list.findIndex(({ id }) => id === step.id) : -1;
  const after = isIdentifiedList(list) ? (list[index - 1]?.id ?? null) : null;
  return [...removal, { kind: 'insert', path: parent, item: value as IdentifiedJson, after }];
}

/** The changes of mine that meet one of theirs, with the outer of the two places. */
function meetingsOf(own: readonly Change[], others: readonly Change[]): ReadonlyMap<Change, Path> {
  const theirs = new Map<string, Path>();
  const inner = new Set<string>();
  for (const change of others) {
    const place = placeOf(change);
    theirs.set(keyOf(place), place);
    for (let length = 1; length < place.length; length++) inner.add(keyOf(place.slice(0, length)));
  }
  const meetings = new Map<Change, Path>();
  for (const change of own) {
    if (change.kind === 'move') continue;
    const place = placeOf(change);
    const outer = prefixesOf(place).find((path) => theirs.has(keyOf(path)));
    if (outer) meetings.set(change, outer);
    else if (inner.has(keyOf(place))) meetings.set(change, place);
  }
  return meetings;
}

const prefixesOf = (path: Path): readonly Path[] => path.map((_, index) => path.slice(0, index + 1));

function placeOf(change: Change): Path {
  switch (change.kind) {
    case 'set':
    case 'clear':
      return change.path;
    case 'insert':
      return [...change.path, { id: change.item.id }];
    case 'remove':
      return [...change.path, { id: change.id }];
    // A place of its own: moving an item and changing it do not meet, moving and removing it do.
    case 'move':
      return [...change.path, { id: change.id }, ''];
  }
}

const hasOuter = (path: Path, places: ReadonlyMap<string, Path>): boolean =>
  prefixesOf(path)
    .slice(0, -1)
    .some((outer) => places.has(keyOf(outer)));

const keyOf = (path: Path): string => JSON.stringify(path);

const isSame = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
