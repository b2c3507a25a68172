import { type Finding, failed, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { addPrinted, exceeds, negatePrinted, printedText } from '../../printed/printed-figure.ts';
import { costRows, isStaged } from '../../targets/cost-rows.ts';
import { eachOwner } from '../../targets/each-owner.ts';
import { type NamedSum, sumsInText } from '../../targets/figures-in-text.ts';
import type { TargetOwner } from '../../targets/target-owner.ts';
import { type TargetText, targetTexts } from '../../targets/target-texts.ts';

const isCost = /费|经费|资金|预算|投入|需|共计|合计|支出|成本|安排|支付|款/;
const isResult =
  /收入|产值|争取|引进|带动|撬动|增收|税收|融资|贷款|利润|营业|销售|交易|消费|拉动|投资额|签约|上年|去年|往年|累计|标准|人均|每/;
const isWhole = /共计|合计|总计|所需|共需|需要?|总额|总费用|总投入|预算/;

export const goalAmountsAreWithinBudget: Rule = {
  id: 'goal-amounts-are-within-budget',
  group: 'targets',
  title: '资金用途和绩效目标中的金额不超过本年预算',
  source: '绩效目标与预算相匹配',
  check: eachOwner(amountOutcomes),
};

function amountOutcomes(owner: TargetOwner): readonly Outcome[] {
  const own = targetTexts(owner).filter(({ field }) => field === 'goal' || field === 'purpose');
  return own.flatMap((text) =>
    sumsInText(text.text)
      .filter(({ before }) => isCost.test(before) && !isResult.test(before))
      .map((sum) => amountOutcome(owner, text, sum)),
  );
}

function amountOutcome(owner: TargetOwner, { where, place }: TargetText, sum: NamedSum): Outcome {
  const { budget, budgetText, budgetPlace } = owner;
  if (budget === undefined) return notCheckable(`${owner.where}没有预算金额`, budgetPlace);
  if (!exceeds(sum.figure, budget)) return passed;
  const isStagePayment = isStaged(owner, costRows(owner));
  const over = `${printedText(addPrinted([sum.figure, negatePrinted(budget)]), '万元')}万元`;
  const finding: Finding = {
    severity: isWhole.test(sum.before) && !isStagePayment ? 'error' : 'warning',
    message: `${where}写的是“${sum.before}${sum.text}”，超过本年预算${budgetText}，相差${over}。`,
    mend: '核对金额：文字应与本年预算一致，整个合同的金额另作说明。',
    places: [place, budgetPlace],
    comparison: {
      left: { name: where, text: sum.text, places: [place] },
      right: { name: `${owner.where}预算`, text: budgetText, places: [budgetPlace] },
      difference: over,
    },
    about: sum.text,
  };
  return failed(finding);
}
