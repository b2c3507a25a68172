import type { TargetOwner } from './target-owner.ts';

export interface PlanStep {
  readonly until: string;
  readonly text: string;
  readonly share: number;
}

const until = ['3月底', '6月底', '10月底', '12月底'] as const;

/** The shares that are filled in, in order. */
export const planSteps = ({ plan }: TargetOwner): readonly PlanStep[] =>
  (plan ?? []).flatMap((text, index) =>
    text === null ? [] : [{ until: until[index] ?? '', text, share: Number(text) }],
  );
