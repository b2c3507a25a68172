import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import {
  type Amount,
  isZero,
  parseAmount,
  sign,
  smaller,
  subtract,
  sum,
  zero,
} from '../../../schemas/model/amount.ts';
import type { EconomicLine, LedgerLine } from '../../../schemas/model/ledger.ts';
import type { Report } from '../../../schemas/model/report.ts';
import type { CostKind } from '../../../schemas/model/terms.ts';
import { isTail } from '../entries/is-tail.ts';
import { guessed } from '../protocol.ts';
import { plain } from '../recognise/plain.ts';
import type { Line } from './lines-and-headings.ts';

/** Where no table tells the 款: 其他工资福利支出, 其他商品和服务支出. */
const classes: Readonly<Record<CostKind, string>> = { personnelCost: '30199', publicCost: '30299' };
const words: Readonly<Record<CostKind, RegExp>> = {
  personnelCost: /人员经费([\d.]+)万元/,
  publicCost: /公用经费([\d.]+)万元/,
};
const tail = '300.00' as Amount;

interface OtherLines {
  readonly economicLines: readonly EconomicLine[];
  readonly protocol: readonly ProtocolEntry[];
}

/**
 * 人员经费 and 公用经费 that other sources than 一般公共预算 pay: no table prints them, the text does, together with the rest.
 * Of units that have parts of their own, else of the only one.
 */
export function otherEconomicLines(
  { lines, units }: Report,
  scopes: readonly DerivedScope[],
  texts: readonly { readonly lines: readonly Line[] }[],
): OtherLines {
  const own = scopes.flatMap((scope, index) => {
    const isOnly = scopes.length === 1 && units.length === 1;
    const unit = isOnly ? units[0]?.id : units.find(({ id }) => id === scope.scope)?.id;
    return unit === undefined ? [] : [linesOfUnit(scope, texts[index]?.lines ?? [], lines, unit)];
  });
  return {
    economicLines: own.flatMap((one) => one.economicLines),
    protocol: own.flatMap((one) => one.protocol),
  };
}

function linesOfUnit(
  scope: DerivedScope,
  lines: readonly Line[],
  ledger: readonly LedgerLine[],
  unit: string,
): OtherLines {
  const paid = ledger.filter(
    (line) =>
      line.unit === unit && line.category === 'basicExpenditure' && line.source !== 'generalPublicBudget',
  );
  const told = lines.find(({ text }) => /基本支出/.test(text) && words.personnelCost.test(plain(text)));
  const costs = (Object.keys(classes) as CostKind[]).map((kind) => ({
    kind,
    amount: moreThan(scope.figures[kind]?.amount ?? zero, words[kind].exec(plain(told?.text ?? ''))?.[1]),
  }));
  const whole = sum(costs.map(({ amount }) => amount));
  if (!told || isZero(whole) || !isTail(subtract(whole, sum(paid.map(({ amount }) => amount))), tail))
    return { economicLines: [], protocol: [] };
  return {
    economicLines: shared(costs, paid).map((line, index) => ({ id: `eo-${unit}-${index}`, unit, ...line })),
    protocol: [
      guessed(
        told.place,
        `非一般公共预算安排的人员经费、公用经费没有列明经济分类：金额记在 ${Object.values(classes).join('、')}`,
      ),
    ],
  };
}

function moreThan(known: Amount, printed = ''): Amount {
  const more = subtract(parseAmount(printed, '万元') ?? zero, known);
  return sign(more) < 0 || isTail(more, tail) ? zero : more;
}

type Share = Pick<EconomicLine, 'source' | 'economicClass' | 'kind' | 'amount'>;

/** Each kind is paid from the sources in their order. */
function shared(
  costs: readonly { readonly kind: CostKind; readonly amount: Amount }[],
  paid: readonly LedgerLine[],
): readonly Share[] {
  const left = paid.map(({ source, amount }) => ({ source, amount }));
  return costs.flatMap(({ kind, amount }) => {
    let need = amount;
    return left.flatMap((own): readonly Share[] => {
      const taken = smaller(need, own.amount);
      need = subtract(need, taken);
      own.amount = subtract(own.amount, taken);
      return isZero(taken) ? [] : [{ source: own.source, economicClass: classes[kind], kind, amount: taken }];
    });
  });
}
