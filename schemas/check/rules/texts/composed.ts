import { addPrinted, nothing, type PrintedFigure } from '../../printed/printed-figure.ts';
import { compositions, type MeaningName } from '../../text/meanings.ts';
import { explains, less, signedFigure } from './stated.ts';
import type { Stated } from './texts-of-scope.ts';

/** A stated sum and the stated parts that the lexicon knows to make it up. */
export interface Composed {
  readonly whole: Stated;
  readonly parts: readonly Stated[];
  readonly sum: PrintedFigure;
  /** Whole less parts. */
  readonly gap: PrintedFigure;
  readonly culprit: { readonly stated: Stated; readonly right: PrintedFigure } | undefined;
}

/**
 * The sums of a passage whose parts are all there, or nothing in the tables.
 * @param rightOf what the tables have for a meaning; undefined where they have none
 */
export function composedOf(
  stated: ReadonlyMap<MeaningName, Stated>,
  rightOf: (meaning: MeaningName) => PrintedFigure | undefined,
): readonly Composed[] {
  return compositions.flatMap(({ whole: name, parts: names }) => {
    const whole = stated.get(name);
    const parts = whole && partsOf(names, stated, rightOf);
    if (!whole || !parts || parts.length < 2) return [];
    const sum = addPrinted(parts.map(({ statement }) => signedFigure(statement)));
    const gap = less(signedFigure(whole.statement), sum);
    const culprit = explains(gap, whole, parts, (own) => own.meaning && rightOf(own.meaning));
    return [{ whole, parts, sum, gap, culprit }];
  });
}

/** The parts of a stated sum that are something in the tables but not said, where two others are. */
export function unsaidOf(
  stated: ReadonlyMap<MeaningName, Stated>,
  rightOf: (meaning: MeaningName) => PrintedFigure | undefined,
): readonly { readonly whole: Stated; readonly unsaid: readonly MeaningName[] }[] {
  return compositions.flatMap(({ whole: name, parts }) => {
    const whole = stated.get(name);
    const said = parts.flatMap((part) => lowest(part, stated));
    if (!whole || said.filter((part) => stated.has(part)).length < 2) return [];
    const unsaid = said.filter((part) => !stated.has(part) && (rightOf(part) ?? nothing).value !== 0n);
    return [{ whole, unsaid }];
  });
}

/** A part that is stated, or what it is made up of. */
function lowest(part: MeaningName, stated: ReadonlyMap<MeaningName, Stated>): readonly MeaningName[] {
  const below = compositions.find(({ whole }) => whole === part);
  if (stated.has(part) || !below) return [part];
  const isSplit = below.parts.some((own) => lowest(own, stated).some((name) => stated.has(name)));
  return isSplit ? below.parts.flatMap((own) => lowest(own, stated)) : [part];
}

/** Undefined where a part that is something is not stated. */
function partsOf(
  names: readonly MeaningName[],
  stated: ReadonlyMap<MeaningName, Stated>,
  rightOf: (meaning: MeaningName) => PrintedFigure | undefined,
): readonly Stated[] | undefined {
  const parts: Stated[] = [];
  for (const name of names) {
    const own = stated.get(name);
    const below = compositions.find(({ whole }) => whole === name);
    const lower = own ? undefined : below && partsOf(below.parts, stated, rightOf);
    if (own) parts.push(own);
    else if (lower && lower.length > 0) parts.push(...lower);
    else if (below && !lower) return undefined;
    else if ((rightOf(name) ?? nothing).value !== 0n) return undefined;
  }
  return parts;
}
