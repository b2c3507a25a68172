import type { SubTarget } from '../../model/performance.ts';
import type { WorkingReport } from '../../model/working-report.ts';
import type { Roll } from '../roll.ts';
import { takeTexts } from '../take-texts.ts';

type Performance = WorkingReport['performance'][number];

/** 部门整体绩效目标: to be looked at part by part. */
export function takePerformance({ performance }: WorkingReport, roll: Roll): readonly Performance[] {
  if (roll.fateOf('performance') === 'clear') return [];
  return performance.map((own) => {
    const entry = (field: string): string => `performance/${own.id}/${field}`;
    const overall = takeTexts(roll, own.overall, 'overallTarget');
    const safeguards = takeTexts(roll, own.safeguards, 'safeguard');
    const left: string[] = [];
    const targets = own.targets.map((target) => takeTarget(target, roll, left));
    if (own.overall.length > 0) roll.confirm(entry('overall'), overall.left);
    if (targets.length > 0) roll.confirm(entry('targets'), left);
    if (own.safeguards.length > 0) roll.confirm(entry('safeguards'), safeguards.left);
    return { ...own, overall: overall.texts, targets, safeguards: safeguards.texts };
  });
}

function takeTarget(target: SubTarget, roll: Roll, left: string[]): SubTarget {
  const take = (text: string): string => {
    const taken = roll.text(text, 'subTarget');
    left.push(...taken.left);
    return taken.text;
  };
  return {
    ...target,
    name: take(target.name),
    goal: take(target.goal),
    indicators: take(target.indicators),
    children: target.children.map((child) => takeTarget(child, roll, left)),
  };
}
