import type { Address } from '../document/inline.ts';
import type { Amount } from '../model/amount.ts';
import { assetPartKeys } from '../model/assets.ts';
import type { Report } from '../model/report.ts';
import { flowOf } from './flow.ts';

/** An entry that is rounded on its own, and what it is rounded together with. */
export interface Leaf {
  readonly entry: Address;
  /** Leaves of one block are moved together. */
  readonly block: string;
  /** Ledger and economic lines of one key show the same money. */
  readonly money?: string;
  readonly amount: Amount;
}

/** Ledger lines and balances by unit, source and category; the two sides of an internal flow by the flow. */
export function ledgerLeaves({ lines, closing }: Report): readonly Leaf[] {
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

export function economicLeaves({ economicLines }: Report): readonly Leaf[] {
  return economicLines.map(({ id, unit, source, project, amount }) => {
    const money = moneyKey(unit, source, project ?? 'basicExpenditure');
    return { entry: `economicLines/${id}`, block: money, money, amount };
  });
}

/** 三公, purchases, assets and stated budgets: whatever a total is printed of. */
export const otherLeaves = (report: Report): readonly Leaf[] => [
  ...threePublicLeaves(report),
  ...procurementLeaves(report),
  ...assetLeaves(report),
  ...statedBudgetLeaves(report),
];

function threePublicLeaves({ threePublic }: Report): readonly Leaf[] {
  const entered = threePublic.origin === 'entered' ? threePublic.entries : [];
  return entered.map(({ id, unit, fund, amount }) => ({
    entry: `threePublic/${id}`,
    block: key('threePublic', unit, fund),
    amount,
  }));
}

const procurementLeaves = ({ procurement }: Report): readonly Leaf[] =>
  procurement.flatMap(({ id, unit, funds, smallBusinessShare }) => [
    ...funds.map(({ source, carryOver, amount }, index) => ({
      entry: `procurement/${id}/${index}`,
      block: key('procurement', unit, source, String(carryOver)),
      amount,
    })),
    ...(smallBusinessShare === undefined
      ? []
      : [{ entry: `procurement/${id}`, block: key('smallBusinessShare', unit), amount: smallBusinessShare }]),
  ]);

/** 办公用房 is a part of 房屋 and of no sum, so it is moved alone. */
const assetLeaves = ({ assets }: Report): readonly Leaf[] =>
  assets.flatMap(({ id, unit, parts }) =>
    assetPartKeys.flatMap((part) => {
      const amount = parts[part]?.value;
      const block = part === 'officeBuilding' ? key('officeBuilding', unit) : key('assets', unit);
      return amount === undefined ? [] : [{ entry: `assets/${id}/${part}`, block, amount }];
    }),
  );

const statedBudgetLeaves = ({ projects }: Report): readonly Leaf[] =>
  projects.flatMap(({ id, statedBudget }) =>
    statedBudget
      ? (['fiscal', 'other'] as const).map((part) => ({
          entry: `projects/${id}/${part}`,
          block: key('projects', id),
          amount: statedBudget[part],
        }))
      : [],
  );

const key = (...parts: readonly string[]): string => parts.join('|');
const moneyKey = (...parts: readonly string[]): string => key('money', ...parts);
