import type { Address } from '../document/inline.ts';
import { type Amount, type MoneyFormat, roundAmount, roundTogether, sum } from '../model/amount.ts';
import type { Report } from '../model/report.ts';
import { groupBy } from './group-by.ts';
import { flowOf } from './internal-flows.ts';

/** An entry that `balanced` rounding moved away from its own nearest rounding. */
export interface MovedLeaf {
  readonly entry: Address;
  readonly entered: Amount;
  /** Its own rounding, and what is printed instead. */
  readonly nearest: Amount;
  readonly printed: Amount;
}

interface Leaf {
  readonly entry: Address;
  /** Leaves of one block are moved together. */
  readonly block: string;
  /** Ledger and economic lines of one key show the same money. */
  readonly money?: string;
  readonly amount: Amount;
}
type Printed = ReadonlyMap<Address, Amount>;

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

function ledgerLeaves({ lines, closing }: Report): readonly Leaf[] {
  return [
    ...lines.map((line) => ({
      entry: `lines/${line.id}`,
      block: flowOf(line) ?? key('lines', line.unit, line.source, line.category),
      money: moneyKey(line.unit, line.source, line.project ?? line.category),
      amount: line.amount,
    })),
    ...closing.map((balance) => ({
      entry: `closing/${balance.id}`,
      block: flowOf(balance) ?? key('closing', balance.unit, balance.source),
      amount: balance.amount,
    })),
  ];
}

function economicLeaves({ economicLines }: Report): readonly Leaf[] {
  return economicLines.map(({ id, unit, source, project, amount }) => {
    const money = moneyKey(unit, source, project ?? 'basicExpenditure');
    return { entry: `economicLines/${id}`, block: money, money, amount };
  });
}

function otherLeaves({ threePublic, procurement }: Report): readonly Leaf[] {
  const entered = threePublic.origin === 'entered' ? threePublic.entries : [];
  return [
    ...entered.map(({ id, unit, fund, amount }) => ({
      entry: `threePublic/${id}`,
      block: key('threePublic', unit, fund),
      amount,
    })),
    ...procurement.flatMap(({ id, unit, funds }) =>
      funds.map(({ source, carryOver, amount }, index) => ({
        entry: `procurement/${id}/${index}`,
        block: key('procurement', unit, source, String(carryOver)),
        amount,
      })),
    ),
  ];
}

const key = (...parts: readonly string[]): string => parts.join('|');
const moneyKey = (...parts: readonly string[]): string => key('money', ...parts);

function withAmounts(report: Report, printed: Printed): Report {
  const rounded = <T extends { readonly id: string; readonly amount: Amount }>(
    part: string,
    items: readonly T[],
  ) => items.map((item) => ({ ...item, amount: printed.get(`${part}/${item.id}`) ?? item.amount }));
  const { threePublic } = report;
  return {
    ...report,
    lines: rounded('lines', report.lines),
    closing: rounded('closing', report.closing),
    economicLines: rounded('economicLines', report.economicLines),
    threePublic:
      threePublic.origin === 'entered'
        ? { origin: 'entered', entries: rounded('threePublic', threePublic.entries) }
        : threePublic,
    procurement: report.procurement.map((item) => ({
      ...item,
      funds: item.funds.map((fund, index) => ({
        ...fund,
        amount: printed.get(`procurement/${item.id}/${index}`) ?? fund.amount,
      })),
    })),
  };
}
