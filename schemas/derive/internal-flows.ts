import { type Amount, formatAmount, smaller, subtract, sum, zero } from '../model/amount.ts';
import type { ClosingBalance, EconomicLine, LedgerLine } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/terms.ts';
import type { Problem } from '../problem.ts';

type Books = Pick<Report, 'lines' | 'closing' | 'economicLines'>;
interface Origin {
  readonly source: Source;
  readonly carryOver: boolean;
  readonly amount: Amount;
}

/**
 * The books of the department: its units added up, flows between them taken out. The giver's line (对附属单位补助,
 * 上解上级) is dropped and what the receiver spends or keeps of it takes the giver's source, so nothing counts twice.
 * Where a giver pays from several sources, the receiver's lines take them in order.
 */
export function withoutInternalFlows(books: Books): Books {
  const givers = books.lines.filter(isGiving);
  if (givers.length === 0) return books;
  const origins = new Map<string, readonly Origin[]>();
  for (const line of givers) {
    const flow = flowKey(line.unit, line.counterparty ?? '', receivedAs(line));
    origins.set(flow, [...(origins.get(flow) ?? []), line]);
  }
  const take = (flow: string, wanted: Amount) => {
    const { taken, left } = drawFrom(origins.get(flow) ?? [], wanted);
    origins.set(flow, left);
    return taken;
  };
  const lines: LedgerLine[] = [];
  const received: Received[] = [];
  for (const line of books.lines) {
    if (isGiving(line)) continue;
    if (!isReceiving(line)) {
      lines.push(line);
      continue;
    }
    const taken = take(flowKey(line.counterparty ?? '', line.unit, line.source), line.amount);
    received.push({ line, taken });
    lines.push(...reSourced(line, taken));
  }
  const closing = books.closing.flatMap((balance) =>
    balance.counterparty === undefined
      ? [balance]
      : reSourced(balance, take(flowKey(balance.counterparty, balance.unit, balance.source), balance.amount)),
  );
  return { lines, closing, economicLines: reSourcedEconomicLines(books.economicLines, received) };
}

/** Flows whose two sides differ, in words. */
export function flowProblems({ lines, closing, units }: Report): readonly Problem[] {
  const flows = new Map<string, { giver: string; receiver: string; given: Amount[]; got: Amount[] }>();
  const flowBetween = (giver: string, receiver: string, source: Source) => {
    const key = flowKey(giver, receiver, source);
    const flow = flows.get(key) ?? { giver, receiver, given: [], got: [] };
    flows.set(key, flow);
    return flow;
  };
  for (const line of lines) {
    if (isGiving(line))
      flowBetween(line.unit, line.counterparty ?? '', receivedAs(line)).given.push(line.amount);
    else if (isReceiving(line))
      flowBetween(line.counterparty ?? '', line.unit, line.source).got.push(line.amount);
  }
  for (const { counterparty, unit, source, amount } of closing)
    if (counterparty !== undefined) flowBetween(counterparty, unit, source).got.push(amount);
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
  return [...flows.values()].flatMap(({ giver, receiver, given, got }) => {
    const [gave, took] = [sum(given), sum(got)];
    return gave === took
      ? []
      : [
          {
            where: `收支明细：“${nameOf(giver)}”与“${nameOf(receiver)}”之间的往来`,
            message: `付出方填 ${yuan(gave)} 元，收到方填 ${yuan(took)} 元，相差 ${yuan(subtract(gave, took))} 元：两边应相等，请核对后改正其中一方`,
          },
        ];
  });
}

/** The internal flow an entry is a side of, in the eyes of that side; undefined where it is none. */
export function flowOf(entry: LedgerLine | ClosingBalance): string | undefined {
  if (entry.counterparty === undefined) return undefined;
  return 'category' in entry && isGiving(entry)
    ? `given|${flowKey(entry.unit, entry.counterparty, receivedAs(entry))}`
    : `received|${flowKey(entry.counterparty, entry.unit, entry.source)}`;
}

interface Received {
  readonly line: LedgerLine;
  readonly taken: readonly Origin[];
}

const isGiving = ({ category, counterparty }: LedgerLine): boolean =>
  counterparty !== undefined && (category === 'subsidyToAffiliates' || category === 'remittanceToSuperior');

const isReceiving = ({ source, counterparty }: LedgerLine): boolean =>
  counterparty !== undefined && (source === 'superiorSubsidy' || source === 'affiliateRemittance');

const receivedAs = ({ category }: LedgerLine): Source =>
  category === 'subsidyToAffiliates' ? 'superiorSubsidy' : 'affiliateRemittance';

const flowKey = (giver: string, receiver: string, source: Source): string => `${giver}>${receiver}>${source}`;

const yuan = (amount: Amount): string => formatAmount(amount, { unit: '元', decimals: 2 });

/** Takes `wanted` from the front of the origins; what they do not cover stays wanted. */
function drawFrom(origins: readonly Origin[], wanted: Amount) {
  const taken: Origin[] = [];
  const left: Origin[] = [];
  let missing = wanted;
  for (const origin of origins) {
    const part = smaller(origin.amount, missing);
    if (part !== zero) taken.push({ ...origin, amount: part });
    const rest = subtract(origin.amount, part);
    if (rest !== zero) left.push({ ...origin, amount: rest });
    missing = subtract(missing, part);
  }
  return { taken, left };
}

/** The entry once for each origin; what no origin covers keeps its own source. */
function reSourced<T extends { readonly source: Source; readonly amount: Amount }>(
  entry: T,
  taken: readonly Origin[],
): readonly (T & { carryOver: boolean })[] {
  const uncovered = subtract(entry.amount, sum(taken.map(({ amount }) => amount)));
  return [
    ...taken.map(({ source, carryOver, amount }) => ({ ...entry, source, carryOver, amount })),
    ...(uncovered === zero ? [] : [{ carryOver: false, ...entry, amount: uncovered }]),
  ];
}

/** The economic lines of 基本支出 paid from an internal flow take its sources as the ledger lines did, in order. */
function reSourcedEconomicLines(
  economicLines: readonly EconomicLine[],
  received: readonly Received[],
): EconomicLine[] {
  const pools = new Map<string, readonly Origin[]>();
  for (const { line, taken } of received) {
    const key = poolKey(line);
    pools.set(key, [...(pools.get(key) ?? []), ...taken]);
  }
  return economicLines.flatMap((line) => {
    const pool = pools.get(poolKey(line));
    if (!pool) return [line];
    const { taken, left } = drawFrom(pool, line.amount);
    pools.set(poolKey(line), left);
    return reSourced(line, taken).map(({ carryOver: _, ...rest }) => rest);
  });
}

/** What an economic line breaks down: a project, or 基本支出. */
const poolKey = (line: EconomicLine | LedgerLine): string => {
  const spentOn = line.project ?? ('category' in line ? line.category : 'basicExpenditure');
  return `${line.unit}>${line.source}>${spentOn}`;
};
