import type { Amount } from '../model/amount.ts';
import type { EconomicLine, LedgerLine } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { flowKey, isGiving, isReceiving, receivedAs } from './flow.ts';
import { drawFrom, type Origin, reSourced } from './re-source.ts';

type Books = Pick<Report, 'lines' | 'closing' | 'economicLines'>;

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

interface Received {
  readonly line: LedgerLine;
  readonly taken: readonly Origin[];
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
