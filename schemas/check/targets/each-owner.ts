import { eachPart } from '../engine/each-part.ts';
import { type Finding, failed, type Outcome, type Outcomes, passed } from '../engine/outcome.ts';
import type { Subject } from '../subject/subject.ts';
import { type TargetIndicator, type TargetOwner, targetOwners } from './target-owner.ts';

/** Looks at each project and fund by itself. */
export const eachOwner = (
  check: (owner: TargetOwner) => readonly Outcome[],
): ((subject: Subject) => Outcomes) => eachPart(targetOwners, check);

/** Looks at each indicator by itself; those hidden by hand have a rule of their own. */
export const eachIndicator = (
  check: (indicator: TargetIndicator, owner: TargetOwner) => Finding | undefined,
): ((subject: Subject) => Outcomes) =>
  eachOwner((owner) =>
    owner.indicators
      .filter(({ isRedacted }) => !isRedacted)
      .map((indicator) => outcomeOf(check(indicator, owner))),
  );

export const outcomeOf = (finding: Finding | undefined): Outcome => (finding ? failed(finding) : passed);
