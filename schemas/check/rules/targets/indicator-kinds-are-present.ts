import { rememberFor } from '../../../remember-for.ts';
import { eachPartWith } from '../../engine/each-part.ts';
import { type Finding, failed, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import { entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Subject } from '../../subject/subject.ts';
import { type TargetOwner, targetOwners } from '../../targets/target-owner.ts';
import { kindsOf, type RequiredKind, type UsedKinds, usedKinds } from '../../targets/used-kinds.ts';

export const indicatorKindsArePresent: Rule = {
  id: 'indicator-kinds-are-present',
  group: 'targets',
  title: '每个项目都有数量、质量、时效、成本、效益和满意度指标',
  source: '绩效指标分类：产出指标（数量、质量、时效、成本）、效益指标、满意度指标',
  check: eachPartWith(ownersWithKinds, missingKinds),
};

function ownersWithKinds(subject: Subject): readonly (readonly [TargetOwner, UsedKinds])[] {
  const owners = targetOwners(subject);
  return withKinds(owners, [], () => {
    const used = usedKinds(owners);
    return owners.map((owner) => [owner, used] as const);
  });
}

const withKinds = rememberFor<readonly TargetOwner[], readonly (readonly [TargetOwner, UsedKinds])[]>();

function missingKinds(owner: TargetOwner, { kinds, isAny }: UsedKinds): readonly Outcome[] {
  const place = entryAt([...owner.path, 'indicators']);
  if (!isAny) return [notCheckable(`${owner.where}没有绩效指标，报告中各项目都没有`, place)];
  if (owner.indicators.length === 0) return [failed(withoutAny(owner))];
  const own = kindsOf(owner);
  const missing = kinds.filter((kind) => !own.has(kind));
  return missing.length === 0 ? [passed] : missing.map((kind) => failed(without(owner, kind)));
}

const withoutAny = ({ where, path }: TargetOwner): Finding => ({
  severity: 'error',
  message: `${where}没有绩效指标。`,
  mend: '补充产出、效益和满意度指标。',
  places: [entryAt([...path, 'indicators'])],
  about: '指标',
});

const without = ({ where, path }: TargetOwner, kind: RequiredKind): Finding => ({
  severity: 'error',
  message: `${where}没有${kind}指标。`,
  mend: `补充一个${kind}指标；误放在别处的移过来。`,
  places: [entryAt([...path, 'indicators'])],
  about: kind,
});
