import { type Finding, failed, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { agree, exceeds, type PrintedFigure, printedText } from '../../printed/printed-figure.ts';
import { moneyOf } from '../../targets/cost-rows.ts';
import { eachOwner } from '../../targets/each-owner.ts';
import { isCostRow } from '../../targets/level-names.ts';
import { plainText } from '../../targets/plain-text.ts';
import type { NumberValue } from '../../targets/read-value.ts';
import type { TargetIndicator, TargetOwner } from '../../targets/target-owner.ts';

export const headsTimesStandardFitBudget: Rule = {
  id: 'heads-times-standard-fit-budget',
  group: 'targets',
  title: '人数乘以标准与预算相符',
  source: '绩效目标与预算相匹配：补助人数 × 补助标准 = 补助金额',
  check: eachOwner(standardOutcomes),
};

interface Term {
  readonly own: TargetIndicator;
  readonly value: NumberValue;
}

function standardOutcomes(owner: TargetOwner): readonly Outcome[] {
  const standards = owner.indicators.flatMap((own) => term(own, isStandard));
  const heads = owner.indicators.flatMap((own) => term(own, isHeadCount));
  const [standard, otherStandard] = standards;
  const [head, otherHead] = heads;
  if (!standard || !head) return [];
  if (otherStandard || otherHead || owner.budget === undefined)
    return [notCheckable(`${owner.where}的人数、标准或预算不止一个或没有填写，无从相乘`, owner.budgetPlace)];
  return [productOutcome(owner, head, standard, owner.budget)];
}

const term = (own: TargetIndicator, isOne: (own: TargetIndicator) => boolean): readonly Term[] =>
  own.value.kind === 'number' && own.value.upTo === undefined && isOne(own)
    ? [{ own, value: own.value }]
    : [];

const isHeadCount = ({ value, level2 }: TargetIndicator): boolean =>
  level2 === '数量' && value.kind === 'number' && /^(?:人|名|人数|户|个人)$/.test(value.unitText);

const perHead = /人均|每人|每名|户均|每户|\/(?:人|户|名)/;

const isStandard = (own: TargetIndicator): boolean =>
  isCostRow(own) && own.measured === 'money' && perHead.test(wordsOf(own));

const wordsOf = ({ indicator, text }: TargetIndicator): string =>
  plainText(`${indicator.name}；${indicator.description}；${text}`);

/** Of a standard a month the year has twelve; of one a day or a time nobody knows how many. */
function timesAYear(own: TargetIndicator): bigint | undefined {
  const words = wordsOf(own);
  if (/天|日|次|课时|小时|学期|季/.test(words)) return undefined;
  return /月/.test(words) ? 12n : 1n;
}

function productOutcome(owner: TargetOwner, head: Term, standard: Term, budget: PrintedFigure): Outcome {
  const each = moneyOf(standard.value);
  const times = timesAYear(standard.own);
  if (!each || times === undefined || !/^\d+$/.test(head.value.number))
    return notCheckable(`${standard.own.where}一年发放几次没有写明`, standard.own.place);
  const factor = BigInt(head.value.number) * times;
  const product = { value: each.value * factor, slack: each.slack * factor };
  const isMore = exceeds(product, budget);
  const canBeLess = standard.value.comparator !== '=' && standard.value.isCompared;
  const canBeMore = head.value.comparator === '≥' || head.value.comparator === '>';
  if (agree(product, budget) || (isMore ? canBeLess : canBeMore)) return passed;
  return failed(unequal(owner, head, standard, { product, times, budget }));
}

interface Product {
  readonly product: PrintedFigure;
  readonly times: bigint;
  readonly budget: PrintedFigure;
}

function unequal(
  owner: TargetOwner,
  head: Term,
  standard: Term,
  { product, times, budget }: Product,
): Finding {
  const difference = `${printedText({ value: product.value - budget.value }, '万元')}万元`;
  const months = times === 12n ? ' × 12个月' : '';
  return {
    severity: 'warning',
    message: `${owner.where}：“${head.own.text}” × “${standard.own.text}”${months}为${printedText(product, '万元')}万元，预算为${owner.budgetText}，相差${difference}。`,
    mend: '核对人数、标准和预算。',
    places: [standard.own.place, head.own.place, owner.budgetPlace],
    comparison: {
      left: {
        name: `${owner.where}人数 × 标准`,
        text: `${printedText(product, '万元')}万元`,
        places: [head.own.place, standard.own.place],
      },
      right: { name: `${owner.where}预算`, text: owner.budgetText, places: [owner.budgetPlace] },
      difference,
    },
    about: `${head.own.text}×${standard.own.text}`,
  };
}
