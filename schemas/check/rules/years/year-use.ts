import type { SubjectText } from '../../subject/subject.ts';
import type { FoundYear } from '../../text/find-years.ts';
import {
  comparing,
  datedAfter,
  datedBefore,
  differsFromBefore,
  pastAccounts,
  pastTense,
  planAfter,
  planBefore,
  planVerb,
} from './year-words.ts';

/**
 * What a text uses a year for. comparison: against it · planned: plans, budgets, targets are said to be of it · past: a fact
 * told as over · dated: a document, a body, an account, a payment from before · mentioned: none of these.
 */
export type YearUse = 'comparison' | 'planned' | 'past' | 'dated' | 'mentioned';

export function yearUse({ before, after, text }: FoundYear, { kind }: SubjectText): YearUse {
  if (comparing.test(before)) return 'comparison';
  if (datedBefore.test(before) || datedAfter.test(after) || /12月31日$/.test(text))
    return isPlan(kind) && /前|底/.test(after.slice(0, 1)) ? 'mentioned' : 'dated';
  const clause = after.split(/[，,]/)[0] ?? '';
  if (pastAccounts.test(before + clause)) return 'dated';
  if (
    planAfter.test(after) ||
    (planBefore.test(before) && /^[^，。；]{0,16}(?:目标|任务|计划|预算)/.test(after))
  )
    return 'planned';
  if (differsFromBefore.test(after)) return 'planned';
  if (pastTense.test(after)) return 'past';
  return planVerb.test(clause) && isPlan(kind) ? 'planned' : 'mentioned';
}

const plans: ReadonlySet<SubjectText['kind']> = new Set([
  'overallTarget',
  'subTarget',
  'safeguard',
  'goal',
  'indicator',
  'purpose',
]);

/** Whether the text tells what is to be done this year. */
export const isPlan = (kind: SubjectText['kind']): boolean => plans.has(kind);
