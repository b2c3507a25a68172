import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { eachOwner } from '../../targets/each-owner.ts';
import { isCostRow } from '../../targets/level-names.ts';
import type { TargetOwner } from '../../targets/target-owner.ts';

export const redactionIsNotTypedByHand: Rule = {
  id: 'redaction-is-not-typed-by-hand',
  group: 'targets',
  title: '涉密指标不逐条用“涉密”代替',
  source: '地方预决算公开操作规程：涉及国家秘密的不予公开',
  check: eachOwner(redactionOutcomes),
};

function redactionOutcomes({ indicators, where }: TargetOwner): readonly Outcome[] {
  const hidden = indicators.filter(({ isRedacted }) => isRedacted);
  const [first] = hidden;
  if (!first) return [passed];
  const cost = hidden.find(
    (own) => isCostRow(own) && own.measured !== 'money' && own.value.kind === 'number',
  );
  const values = [...new Set(hidden.map(({ text }) => text).filter((text) => text !== ''))];
  const valued = values.length === 0 ? '' : `，却填了指标值“${values.join('”“')}”`;
  const costly = cost ? `，成本指标的“${cost.text}”不是费用` : '';
  return [
    failed({
      severity: values.length > 0 ? 'error' : 'warning',
      message: `${where}有${hidden.length}个指标名称只写“${first.indicator.name}”${valued}${costly}。`,
      mend: '涉密的项目整项设为不予公开，不涉密的按实际填写，不手工用“涉密”代替。',
      places: [first.place, ...hidden.slice(1).map(({ place }) => place)],
      about: first.indicator.name,
    }),
  ];
}
