import type { GridOption, GridReading } from '../grid-contract.ts';
import { normalized } from './option-index.ts';

export interface Choosing {
  readonly query: string;
  readonly found: readonly GridOption[];
  /** The option the arrow keys went to. */
  readonly pointed: number | undefined;
  /** Whether a code outside the list may be typed. */
  readonly isOpen: boolean;
  readonly parse: (text: string) => GridReading;
}

/**
 * The position of the option Enter takes; undefined where it takes what is typed: the one pointed at, the one typed in full, else the
 * first found, unless what is typed is a code of its own.
 */
export function chosenOption({ query, found, pointed, isOpen, parse }: Choosing): number | undefined {
  if (pointed !== undefined) return pointed < found.length ? pointed : undefined;
  const typed = normalized(query);
  if (typed === '' || found.length === 0) return undefined;
  const exact = found.findIndex(
    ({ value, label }) => normalized(value) === typed || normalized(label) === typed,
  );
  if (exact >= 0) return exact;
  return isOpen && /^[a-z]?\d+$/.test(typed) && 'value' in parse(typed) ? undefined : 0;
}
