import type { WorkingReport } from '../../model/working-report.ts';
import type { Roll } from '../roll.ts';
import { takeTexts } from '../take-texts.ts';
import { takeIndicators } from './take-indicators.ts';

type SpecialFund = WorkingReport['specialFunds'][number];

/** 部门主管专项资金 without their amounts. */
export function takeSpecialFunds({ specialFunds }: WorkingReport, roll: Roll): readonly SpecialFund[] {
  if (roll.fateOf('specialFunds') === 'clear') return [];
  return specialFunds.map((fund) => {
    const name = roll.text(fund.name, 'projectName');
    const purpose = roll.text(fund.purpose, 'purpose');
    const goals = takeTexts(roll, fund.goals, 'goal');
    const indicators = takeIndicators(roll, fund.indicators);
    const left = [...name.left, ...purpose.left, ...goals.left, ...indicators.left];
    if (fund.purpose !== '' || fund.goals.length > 0 || fund.indicators.length > 0)
      roll.confirm(`specialFunds/${fund.id}/goals`, left);
    return {
      ...fund,
      name: name.text,
      amount: '',
      purpose: purpose.text,
      goals: goals.texts,
      indicators: indicators.indicators,
    };
  });
}
