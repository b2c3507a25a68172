import { failed, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import { entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { eachOwner } from '../../targets/each-owner.ts';
import { planSteps } from '../../targets/plan-steps.ts';
import type { TargetOwner } from '../../targets/target-owner.ts';

export const paymentPlanDoesNotFall: Rule = {
  id: 'payment-plan-does-not-fall',
  group: 'targets',
  title: '资金支出计划逐期累计，不会下降',
  source: '编制惯例：资金支出计划填到3月底、6月底、10月底、12月底的累计比例',
  check: eachOwner(fallOutcomes),
};

function fallOutcomes(owner: TargetOwner): readonly Outcome[] {
  const place = entryAt([...owner.path, 'plan']);
  if (!owner.isProject) return [];
  const steps = planSteps(owner);
  if (steps.length === 0) return [notCheckable(`${owner.where}没有资金支出计划`, place)];
  const fall = steps.findIndex((step, index) => index > 0 && step.share < (steps[index - 1]?.share ?? 0));
  const [before, after] = [steps[fall - 1], steps[fall]];
  if (!before || !after) return [passed];
  return [
    failed({
      severity: 'error',
      message: `${owner.where}：资金支出计划到${before.until}为${before.text}%，到${after.until}却为${after.text}%，累计比例不会下降。`,
      mend: '核对各期累计比例，后一期不小于前一期。',
      places: [place],
      about: `${before.text}/${after.text}`,
    }),
  ];
}
