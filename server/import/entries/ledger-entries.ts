import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { isZero, sign, smaller, subtract, sum, zero } from '../../../schemas/model/amount.ts';
import { categorySchema, type FiscalSource, fiscalSources } from '../../../schemas/model/terms.ts';
import { guessed } from '../protocol.ts';
import {
  type Funds,
  fiscalIncomeOf,
  fiscalOrAll,
  incomesOf,
  type Own,
  otherSources,
  ownAmounts,
  restOf,
  type Spent,
} from './code-amounts.ts';
import { isTail } from './is-tail.ts';
import { type LedgerCode, ledgerCodes } from './ledger-codes.ts';
import type { LedgerShare } from './ledger-share.ts';
import { missingFundSpending } from './missing-fund.ts';
import { otherShares, withCarryOver } from './paid-shares.ts';
import { type PrintedCells, printedCells } from './printed-cells.ts';
import type { ScopePart } from './scope-part.ts';
import { spreadIncome } from './spread-income.ts';

const fundTables: Readonly<Record<FiscalSource, string>> = {
  generalPublicBudget: 'generalExpenditure',
  governmentFund: 'governmentFund',
  stateCapital: 'stateCapital',
};
/**
 * The ledger that 收入总表, 支出总表 and the tables by fund show together, code by code. Where several shares would fit what
 * is printed, one is taken and said so.
 */
export function ledgerShares({ tables }: ScopePart): {
  readonly shares: readonly LedgerShare[];
  readonly withheld: readonly string[];
  readonly protocol: readonly ProtocolEntry[];
} {
  const printedIncome = printedCells(tables.get('income'));
  const expenditure = printedCells(tables.get('expenditure'));
  const funds = fiscalSources.map((source) => ({
    source,
    cells: printedCells(tables.get(fundTables[source])),
  }));
  const { codes, withheld, protocol } = ledgerCodes(
    [printedIncome, expenditure, ...funds.map(({ cells }) => cells)],
    tables.get('expenditure')?.place ?? '',
  );
  const place = tables.get('income')?.place ?? '';
  const { income, isGuess } = spreadIncome(
    printedIncome,
    otherSources,
    codes.map(({ printed }) => printed),
    expenditure,
    funds.map(({ cells }) => cells),
  );
  const missing = fiscalSources.filter((source) => !tables.has(fundTables[source]));
  const summary = printedCells(tables.get('fiscalSummary'));
  const missingFunds: MissingFunds = (code, fiscal, own) =>
    missing.length === 0 || missing.length === funds.length
      ? []
      : missingFundSpending(missing, summary, {
          printed: code.printed,
          isOnlyOfClass: codes.every(
            (other) => other === code || !other.printed.startsWith(code.printed.slice(0, 3)),
          ),
          rest: restOf(fiscal, own, expenditure),
          fiscal: subtract(
            sum([
              fiscalIncomeOf(income, own) ?? zero,
              incomesOf(income, own, zero).length === 0 ? own(income, 'carryOver') : zero,
            ]),
            sum(fiscal.map(({ amount }) => amount)),
          ),
        });
  const read = codes.map((code) => sharesOf(code, income, expenditure, funds, missingFunds, place));
  return {
    shares: read.flatMap(({ shares }) => shares),
    withheld,
    protocol: [
      ...protocol,
      ...(isGuess
        ? [
            guessed(
              place,
              '收入总表没有按科目列示：上年结转和非财政资金按支出先后记到科目，项目支出在先，请核对',
            ),
          ]
        : []),
      ...read.flatMap((one) => one.protocol),
    ],
  };
}

function sharesOf(
  code: LedgerCode,
  income: PrintedCells,
  expenditure: PrintedCells,
  funds: Funds,
  missingFunds: MissingFunds,
  place: string,
) {
  const own = ownAmounts(code);
  const fiscal = funds.flatMap(({ source, cells }) =>
    categorySchema.options.flatMap((category) => {
      const amount = own(cells, category);
      return isZero(amount) ? [] : [{ source, category, amount }];
    }),
  );
  const protocol: ProtocolEntry[] = [];
  const guess = (message: string) => {
    protocol.push(guessed(place, `科目 ${code.printed}：${message}`));
  };
  const ofMissing = missingFunds(code, fiscal, own);
  if (ofMissing.length > 0) guess('缺少这种资金的支出表，按收入总表、支出总表和财政拨款收支总表推算');
  const spent = fiscalOrAll([...fiscal, ...ofMissing], own, expenditure, income, funds);
  const rest = restOf(spent, own, expenditure);
  const carryOver = own(income, 'carryOver');
  const fiscalIncome = fiscalIncomeOf(income, own) ?? sum(spent.map(({ amount }) => amount));
  const total = sum(spent.map(({ amount }) => amount));
  const others = incomesOf(income, own, zero);
  const difference = subtract(total, fiscalIncome);
  const isFiscalOnly = rest.length === 0 && others.length === 0 && spent.length > 0;
  const needed = isTail(difference) || sign(difference) < 0 ? zero : smaller(difference, carryOver);
  // Where all money of a code is 财政拨款, what was carried over is spent before this year's.
  const carried = isFiscalOnly ? smaller(carryOver, total) : needed;
  const kept = subtract(sum([fiscalIncome, carried]), total);
  const shares = [
    ...withCarryOver(spent, carried, guess),
    ...otherShares(rest, incomesOf(income, own, subtract(carryOver, carried)), guess),
    ...(fiscalIncomeOf(income, own) !== undefined && sign(kept) > 0 && !isTail(kept)
      ? [{ source: spent[0]?.source ?? ('generalPublicBudget' as const), carryOver: false, amount: kept }]
      : []),
  ];
  return {
    shares: shares.map((share): LedgerShare => ({ functionalClass: code.entered, ...share })),
    protocol,
  };
}

/** What funds whose tables are missing pay of a code. */
type MissingFunds = (code: LedgerCode, fiscal: readonly Spent[], own: Own) => readonly Spent[];
