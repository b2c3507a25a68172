import { rememberFor } from '../../../remember-for.ts';
import { eachPartWith } from '../../engine/each-part.ts';
import { failed, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Subject } from '../../subject/subject.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';
import { plainText } from '../../targets/plain-text.ts';
import { type TargetIndicator, type TargetOwner, targetOwners } from '../../targets/target-owner.ts';

const withBasis = { isGiven: true } as const;
const withoutBasis = { isGiven: false } as const;
type Form = { readonly isGiven: boolean };

export const basisIsGiven: Rule = {
  id: 'indicator-basis-is-given',
  group: 'targets',
  title: '指标值有确定依据',
  source: '编制惯例：绩效目标表“指标值确定依据”一栏应填写',
  check: eachPartWith(ownersWithForm, basisOutcomes),
};

const isBlank = ({ indicator }: TargetIndicator): boolean =>
  /^(?:[/\\\-—–_.。]*|无)$/.test(plainText(indicator.basis));

/** A form may have no such column: then no row has a basis. */
function ownersWithForm(subject: Subject): readonly (readonly [TargetOwner, Form])[] {
  const owners = targetOwners(subject);
  return withForm(owners, [], () => {
    const isGiven = owners.some(({ indicators }) => indicators.some((own) => !isBlank(own)));
    return owners.map((owner) => [owner, isGiven ? withBasis : withoutBasis] as const);
  });
}

const withForm = rememberFor<readonly TargetOwner[], readonly (readonly [TargetOwner, Form])[]>();

function basisOutcomes({ indicators, where }: TargetOwner, { isGiven }: Form): readonly Outcome[] {
  if (indicators.length === 0) return [];
  if (!isGiven) return [notCheckable(`${where}各指标都没有确定依据`)];
  return indicators.map((own) =>
    isBlank(own)
      ? failed(
          indicatorFinding('warning', own, '没有填写指标值确定依据', '填写依据，例如文件、计划、合同。', {
            about: '依据',
          }),
        )
      : passed,
  );
}
