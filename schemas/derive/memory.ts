import { isSameList } from '../is-same-list.ts';
import type { Unit } from '../model/department.ts';
import type { Scope } from '../model/identity.ts';
import type { Pack } from '../pack/pack.ts';
import { rememberFor } from '../remember-for.ts';
import type { Fact, FactsByKind } from './fact.ts';
import type { Placeholders } from './placeholders.ts';

/** What was derived of a scope before: whatever follows from the very same things stays the same object. */
export interface Memory {
  /** `from` holds all that the result follows from beside the pack, the scope and what it is remembered for. */
  readonly keep: <Result>(what: object, from: readonly unknown[], compute: () => Result) => Result;
  readonly facts: (facts: FactsByKind) => FactsByKind;
  readonly words: (words: Placeholders) => Placeholders;
}

const known = new WeakMap<readonly Unit[], WeakMap<Pack, Map<Scope, Memory>>>();

/** A report that is being written keeps its list of units for most of the time: what is remembered goes with it. */
export function memoryOf(units: readonly Unit[], pack: Pack, scope: Scope): Memory {
  const ofUnits = known.get(units) ?? new WeakMap<Pack, Map<Scope, Memory>>();
  known.set(units, ofUnits);
  const ofPack = ofUnits.get(pack) ?? new Map<Scope, Memory>();
  ofUnits.set(pack, ofPack);
  const memory = ofPack.get(scope) ?? createMemory();
  ofPack.set(scope, memory);
  return memory;
}

function createMemory(): Memory {
  const remembered = rememberFor<object, unknown>();
  let lastFacts: FactsByKind = new Map();
  let lastWords: Placeholders = {};
  return {
    keep: <Result>(what: object, from: readonly unknown[], compute: () => Result) =>
      remembered(what, from, compute) as Result,
    facts: (facts) => {
      lastFacts = keptFacts(facts, lastFacts);
      return lastFacts;
    },
    words: (words) => {
      if (!isSameWords(words, lastWords)) lastWords = words;
      return lastWords;
    },
  };
}

const isSameWords = (a: Placeholders, b: Placeholders): boolean =>
  isSameList(Object.entries(a).flat(), Object.entries(b).flat());

/** The facts of a kind are the same list where they are the same facts. */
function keptFacts(facts: FactsByKind, earlier: FactsByKind): FactsByKind {
  const kept = new Map([...facts].map(([kind, own]) => [kind, keptList(own, earlier.get(kind))]));
  const isSame = isSameList([...kept].flat(), [...earlier].flat());
  return isSame ? earlier : kept;
}

const keptList = (facts: readonly Fact[], earlier: readonly Fact[] | undefined): readonly Fact[] =>
  earlier && isSameList(facts, earlier) ? earlier : facts;
