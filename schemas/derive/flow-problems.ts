import { type Amount, formatAmount, negate, sign, subtract, sum } from '../model/amount.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/terms.ts';
import type { Problem } from '../problem.ts';
import { rememberFor } from '../remember-for.ts';
import { flowKey, isGiving, isReceiving, receivedAs } from './flow.ts';

/** Flows whose two sides differ, in words. */
export const flowProblems = ({ lines, closing, units }: Report): readonly Problem[] =>
  remembered(lines, [closing, units], () => problemsOf({ lines, closing, units }));

const remembered = rememberFor<Report['lines'], readonly Problem[]>();

function problemsOf({ lines, closing, units }: Pick<Report, 'lines' | 'closing' | 'units'>) {
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
    const difference = subtract(gave, took);
    return gave === took
      ? []
      : [
          {
            where: `收支明细：“${nameOf(giver)}”与“${nameOf(receiver)}”之间的往来`,
            message: `付出方填 ${yuan(gave)} 元，收到方填 ${yuan(took)} 元，相差 ${yuan(sign(difference) < 0 ? negate(difference) : difference)} 元：两边应相等，请核对后改正其中一方`,
          },
        ];
  });
}

const yuan = (amount: Amount): string => formatAmount(amount, { unit: '元', decimals: 2 });
