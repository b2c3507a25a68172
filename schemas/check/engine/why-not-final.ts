import type { CheckResult } from './check-result.ts';
import { toConfirm, verdictCounts } from './verdict.ts';

/** Why the checks keep a report from being published as it stands, in words; none where they do not. */
export function whyNotFinal(result: CheckResult): readonly string[] {
  const { bySeverity, passed } = verdictCounts(result);
  const undecided = toConfirm(result);
  const secret = undecided.filter(({ group }) => group === 'disclosure').length;
  const carried = undecided.length - secret;
  return [
    ...(bySeverity.error > 0 ? [`检查出 ${bySeverity.error} 个错误，没有改正，也没有说明保留的理由`] : []),
    ...(secret > 0
      ? [`有 ${secret} 处保密审查事项没有处理：须确认可以公开并写明理由，或修改，或设为不予公开`]
      : []),
    ...(carried > 0 ? [`有 ${carried} 处由上年带入的内容没有确认`] : []),
    ...(passed === 0 ? ['没有可以检查的内容'] : []),
  ];
}
