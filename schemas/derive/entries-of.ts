import type { Address } from '../document/inline.ts';
import type { Fact } from './fact.ts';

/** The entries the facts come from, each once. */
export function entriesOf(facts: readonly Fact[]): readonly Address[] {
  const [only] = facts;
  if (only && facts.length === 1) return only.entries;
  const entries = ([] as Address[]).concat(...facts.map((fact) => fact.entries));
  return facts.every(isAlone) ? entries : [...new Set(entries)];
}

/** Whether no other fact comes from the same entry. Most are such: looking through 20,000 for a second one takes long. */
const isAlone = ({ fact }: Fact): boolean => fact === 'ledger' || fact === 'closing';
