import type { Address } from '../document/inline.ts';
import { type Amount, type MoneyFormat, roundAmount, roundTogether, sum } from '../model/amount.ts';
import type { Report } from '../model/report.ts';
import { groupBy } from './group-by.ts';
import { economicLeaves, type Leaf, ledgerLeaves, otherLeaves } from './report-leaves.ts';
import { type Printed, withAmounts } from './with-amounts.ts';

/** An entry that `balanced` rounding moved away from its own nearest rounding. */
export interface MovedLeaf {
  readonly entry: Address;
  readonly entered: Amount;
  /** Its own rounding, and what is printed instead. */
  readonly nearest: Amount;
  readonly printed: Amount;
}

/**
 * Moves every leaf to whole printed units by largest remainder within its block (unit, source, category; internal
 * flows apart, so that both sides move alike), so that every printed sum ties in every table. Economic lines follow
 * the ledger lines they break down.
 */
export function roundLeaves(
  report: Report,
  format: MoneyFormat,
): { report: Report; moved: readonly MovedLeaf[] } {
  const ledger = ledgerLeaves(report);
  const economic = economicLeaves(report);
  const others = otherLeaves(report);
  const printedLedger = printTogether(ledger, format);
  const printed: Printed = new Map([
    ...printedLedger,
    ...printTogether(others, format),
    ...printTogether(economic, format, wholesOf(ledger, economic, printedLedger)),
  ]);
  return {
    report: withAmounts(report, printed),
    moved: [...ledger, ...economic, ...others].flatMap(({ entry, amount }) => {
      const nearest = roundAmount(amount, format);
      const shown = printed.get(entry) ?? amount;
      return shown === nearest ? [] : [{ entry, entered: amount, nearest, printed: shown }];
    }),
  };
}

function printTogether(
  leaves: readonly Leaf[],
  format: MoneyFormat,
  wholes: ReadonlyMap<string, Amount> = new Map(),
): Printed {
  const printed = new Map<Address, Amount>();
  for (const [block, members] of groupBy(leaves, (leaf) => leaf.block)) {
    const amounts = members.map(({ amount }) => amount);
    roundTogether(amounts, format, wholes.get(block)).forEach((amount, index) => {
      printed.set(members[index]?.entry ?? '', amount);
    });
  }
  return printed;
}

/** The printed ledger total of each economic block whose lines break down just that money. */
function wholesOf(
  ledger: readonly Leaf[],
  economic: readonly Leaf[],
  printed: Printed,
): ReadonlyMap<string, Amount> {
  const books = groupBy(ledger, ({ money }) => money);
  const wholes = new Map<string, Amount>();
  for (const [block, members] of groupBy(economic, (leaf) => leaf.block)) {
    const same = books.get(members[0]?.money) ?? [];
    if (total(same) === total(members))
      wholes.set(block, sum(same.map(({ entry, amount }) => printed.get(entry) ?? amount)));
  }
  return wholes;
}

const total = (leaves: readonly Leaf[]): Amount => sum(leaves.map(({ amount }) => amount));
