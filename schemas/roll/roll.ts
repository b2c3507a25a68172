import type { TextKind } from '../check/subject/subject.ts';
import type { Fate } from './fate.ts';
import { moveYears } from './move-years.ts';
import type { RollPartKey } from './roll-parts.ts';

/** Something the person has to know of: what was left out, and what could not be moved. */
export interface RollNote {
  readonly where: string;
  readonly message: string;
}

/** What has to be looked at, by its entry: `projects/<id>/goals`. */
export interface CarriedEntry {
  readonly entry: string;
  readonly doubt: string;
}

export interface TakenText {
  readonly text: string;
  /** The years that stay in it. */
  readonly left: readonly string[];
}

/** One rolling forward: what is wished, and what came up. */
export interface Roll {
  readonly from: number;
  readonly to: number;
  readonly fateOf: (part: RollPartKey) => Fate;
  readonly ended: ReadonlySet<string>;
  readonly text: (text: string, kind: TextKind) => TakenText;
  readonly confirm: (entry: string, left?: readonly string[]) => void;
  readonly note: (where: string, message: string) => void;
  readonly carried: readonly CarriedEntry[];
  readonly notes: readonly RollNote[];
}

interface Wishes {
  readonly from: number;
  readonly to: number;
  readonly fateOf: Roll['fateOf'];
  readonly ended: ReadonlySet<string>;
  /** Names that change: another department's report as a model. */
  readonly renamed: readonly (readonly [string, string])[];
}

export function createRoll({ from, to, fateOf, ended, renamed }: Wishes): Roll {
  const carried: CarriedEntry[] = [];
  const notes: RollNote[] = [];
  return {
    from,
    to,
    fateOf,
    ended,
    carried,
    notes,
    text: (text, kind) => {
      const named = renamed.reduce((own, [before, after]) => own.replaceAll(before, after), text);
      return moveYears(named, kind, { from, to });
    },
    confirm: (entry, left = []) => void carried.push({ entry, doubt: doubtOf(left) }),
    note: (where, message) => void notes.push({ where, message }),
  };
}

const doubtOf = (left: readonly string[]): string =>
  left.length === 0 ? '' : `其中的${[...new Set(left)].map((year) => `“${year}”`).join('、')}没有改动`;
