import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import {
  type Amount,
  compare,
  isZero,
  negate,
  sign,
  smaller,
  subtract,
  sum,
  zero,
} from '../../../schemas/model/amount.ts';
import {
  type Category,
  categorySchema,
  type FiscalSource,
  fiscalSources,
  type Source,
} from '../../../schemas/model/terms.ts';
import { guessed } from '../protocol.ts';
import { type LedgerCode, ledgerCodes } from './ledger-codes.ts';
import { missingFundSpending } from './missing-fund.ts';
import { type PrintedCells, printedCells } from './printed-cells.ts';
import type { ScopePart } from './scope-part.ts';
import { spreadIncome } from './spread-income.ts';

/** A line of the ledger, or a closing balance where it has no category; without id and unit. */
export interface LedgerShare {
  readonly functionalClass: string;
  readonly category?: Category;
  readonly source: Source;
  readonly carryOver: boolean;
  readonly amount: Amount;
}

const fundTables: Readonly<Record<FiscalSource, string>> = {
  generalPublicBudget: 'generalExpenditure',
  governmentFund: 'governmentFund',
  stateCapital: 'stateCapital',
};
/** In the order in which they are spent: what was given for a purpose first. */
const otherSources = [
  'fiscalSpecialAccount',
  'superiorSubsidy',
  'affiliateRemittance',
  'serviceIncome',
  'businessIncome',
  'otherIncome',
] as const;

/** Printed figures of 万元 may miss one another by a hundredth or two. */
const tail = '200.00' as Amount;
const isTail = (amount: Amount): boolean => compare(sign(amount) < 0 ? negate(amount) : amount, tail) <= 0;

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

type Funds = readonly { readonly source: FiscalSource; readonly cells: PrintedCells }[];

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

/** 财政拨款收入 of a code, in one or by fund; undefined where it is not printed. */
function fiscalIncomeOf(income: PrintedCells, own: Own): Amount | undefined {
  if (income.has('fiscal')) return own(income, 'fiscal');
  const funds = fiscalSources.filter((source) => income.has(source));
  return funds.length === 0 ? undefined : sum(funds.map((source) => own(income, source)));
}

/** What funds whose tables are missing pay of a code. */
type MissingFunds = (code: LedgerCode, fiscal: readonly Spent[], own: Own) => readonly Spent[];

type Own = (cells: PrintedCells, column: string) => Amount;
interface Spent {
  readonly source: Source;
  readonly category: Category;
  readonly amount: Amount;
}
type Share = Omit<LedgerShare, 'functionalClass'>;

const ownAmounts =
  ({ printed, below }: LedgerCode): Own =>
  (cells, column) =>
    subtract(
      cells.amount(printed, column) ?? zero,
      sum(below.map((code) => cells.amount(code, column) ?? zero)),
    );

/** Where no table by fund is printed, money that is all 财政拨款 is 一般公共预算. */
function fiscalOrAll(
  fiscal: readonly Spent[],
  own: Own,
  expenditure: PrintedCells,
  income: PrintedCells,
  funds: Funds,
): readonly Spent[] {
  if (funds.some(({ cells }) => cells.rows.length > 0)) return fiscal;
  const others = otherSources.some((source) => !isZero(own(income, source)));
  if (others) return fiscal;
  return categorySchema.options.flatMap((category) => {
    const amount = own(expenditure, category);
    return isZero(amount) ? [] : [{ source: 'generalPublicBudget' as const, category, amount }];
  });
}

/** What each category spends beyond 财政拨款. */
function restOf(spent: readonly Spent[], own: Own, expenditure: PrintedCells) {
  return categorySchema.options.flatMap((category) => {
    const fiscal = sum(spent.filter((one) => one.category === category).map(({ amount }) => amount));
    const amount = subtract(own(expenditure, category), fiscal);
    return sign(amount) <= 0 || isTail(amount) ? [] : [{ category, amount }];
  });
}

function incomesOf(income: PrintedCells, own: Own, carried: Amount): readonly Omit<Share, 'category'>[] {
  return [
    { source: 'otherIncome' as const, carryOver: true, amount: isTail(carried) ? zero : carried },
    ...otherSources.map((source) => ({ source, carryOver: false, amount: own(income, source) })),
  ].filter(({ amount }) => sign(amount) > 0);
}

/** Marks what is paid from 上年结转: 项目支出 first. */
function withCarryOver(
  spent: readonly Spent[],
  carried: Amount,
  guess: (message: string) => void,
): readonly Share[] {
  if (isZero(carried)) return spent.map((share) => ({ ...share, carryOver: false }));
  if (spent.length > 1) guess('上年结转用于哪些支出没有列明，先认作项目支出');
  let left = carried;
  return [...spent]
    .sort((a, b) => Number(b.category === 'projectExpenditure') - Number(a.category === 'projectExpenditure'))
    .flatMap(({ amount, ...share }): readonly Share[] => {
      const taken = smaller(left, amount);
      left = subtract(left, taken);
      return [
        { ...share, carryOver: true, amount: taken },
        { ...share, carryOver: false, amount: subtract(amount, taken) },
      ].filter((one) => !isZero(one.amount));
    });
}

/**
 * Pays each category from the other incomes: first what was carried over, 经营支出 from 经营收入; what is not spent is kept.
 */
function otherShares(
  rest: readonly { readonly category: Category; readonly amount: Amount }[],
  incomes: readonly Omit<Share, 'category'>[],
  guess: (message: string) => void,
): readonly Share[] {
  if (rest.length > 1 && incomes.length > 1) guess('各项支出用哪种非财政资金安排没有列明，按先后顺序分配');
  const left = incomes.map((income) => ({ ...income }));
  const businessFirst = [...left].sort(
    (a, b) => Number(b.source === 'businessIncome') - Number(a.source === 'businessIncome'),
  );
  const inOrder = [...rest].sort(
    (a, b) => Number(b.category === 'businessExpenditure') - Number(a.category === 'businessExpenditure'),
  );
  const shares = inOrder.flatMap(({ category, amount }) => {
    let need = amount;
    const own: Share[] = [];
    for (const income of category === 'businessExpenditure' ? businessFirst : left) {
      const taken = smaller(need, income.amount);
      if (isZero(taken)) continue;
      income.amount = subtract(income.amount, taken);
      need = subtract(need, taken);
      own.push({ category, source: income.source, carryOver: income.carryOver, amount: taken });
    }
    if (isTail(need)) return own;
    guess('支出多于收入总表所列的收入，差额认作其他收入');
    return [...own, { category, source: 'otherIncome' as const, carryOver: false, amount: need }];
  });
  return [...shares, ...left.filter(({ amount }) => !isTail(amount))];
}
