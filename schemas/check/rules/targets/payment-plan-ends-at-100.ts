import { failed, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import { entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { eachOwner } from '../../targets/each-owner.ts';
import { planSteps } from '../../targets/plan-steps.ts';
import type { TargetOwner } from '../../targets/target-owner.ts';

export const paymentPlanEndsAt100: Rule = {
  id: 'payment-plan-ends-at-100',
  group: 'targets',
  title: '资金支出计划到年底为100%',
  source: '编制惯例：资金支出计划填到3月底、6月底、10月底、12月底的累计比例',
  check: eachOwner(endOutcomes),
};

function endOutcomes(owner: TargetOwner): readonly Outcome[] {
  if (!owner.isProject) return [];
  const place = entryAt([...owner.path, 'plan']);
  const last = planSteps(owner).at(-1);
  if (!last) return [notCheckable(`${owner.where}没有资金支出计划`, place)];
  if (last.share === 100) return [passed];
  return [
    failed({
      severity: 'error',
      message: `${owner.where}：资金支出计划到${last.until}为${last.text}%，没有达到100%，相差${Number((100 - last.share).toFixed(2))}%。`,
      mend: '最后一期填100%，跨年支付的只计划本年预算。',
      places: [place],
      about: last.text,
    }),
  ];
}
