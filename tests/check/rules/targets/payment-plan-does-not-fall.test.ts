import { describe, expect, it } from 'vitest';
import { paymentPlanDoesNotFall as rule } from '../../../../schemas/check/rules/targets/payment-plan-does-not-fall.ts';
import { checkHere } from '../../check-here.ts';
import { projectOf, reportOf } from './target-report.ts';

type Plan = [string | null, string | null, string | null, string | null];

const outcomeOf = (plan: Plan) => checkHere(reportOf(projectOf([], { plan })), [rule]).rules[0];

describe('payment-plan-does-not-fall', () => {
  it.each<[Plan]>([
    [['25', '20', '75', '100']],
    [['25', null, '20', '100']],
    [['100', '99.5', '100', '100']],
  ])('finds %j', (plan) => expect(outcomeOf(plan)).toMatchObject({ passed: 0, failed: 1 }));

  it.each<[Plan]>([[['25', '50', '75', '100']], [[null, '50', null, '100']], [['100', '100', '100', '100']]])(
    'lets %j pass',
    (plan) => expect(outcomeOf(plan)).toMatchObject({ passed: 1, failed: 0 }),
  );

  it('cannot tell of a plan that is blank', () =>
    expect(outcomeOf([null, null, null, null])).toMatchObject({ passed: 0, failed: 0, notCheckable: [{}] }));
});
