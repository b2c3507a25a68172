import { conclude } from '../../engine/conclude.ts';
import { gather } from '../../engine/gather.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { isCostRow } from '../../targets/level-names.ts';
import { type TargetIndicator, type TargetOwner, targetOwners } from '../../targets/target-owner.ts';

export const redactedProjectsLookAlike: Rule = {
  id: 'redacted-projects-look-alike',
  group: 'targets',
  title: '涉密指标在各项目中写法一致',
  source: '编制惯例：同类内容的公开口径一致',
  check: (subject) => outcomesOf(hidden(targetOwners(subject))),
};

const hidden = gather(({ indicators }: TargetOwner) =>
  indicators.filter((own) => own.isRedacted && isCostRow(own)),
);

const outcomesOf = conclude((all: readonly TargetIndicator[]) =>
  all.length === 0 ? [] : [alikeOutcome(all)],
);

function alikeOutcome(hidden: readonly TargetIndicator[]): Outcome {
  const first = hidden[0];
  const other = hidden.find(({ text }) => text !== first?.text);
  if (!first || !other) return passed;
  return failed({
    severity: 'warning',
    message: `${first.where}的成本指标为“${first.text}”，${other.where}却为“${other.text}”，同样涉密而写法不一致。`,
    mend: '统一处理：涉密项目整项不予公开，或按实际填写。',
    places: [other.place, first.place],
    about: `${first.text}/${other.text}`,
  });
}
