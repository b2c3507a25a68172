import type { SubjectText } from '../../subject/subject.ts';
import type { FoundYear } from '../../text/find-years.ts';
import {
  budgeted,
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

export function yearUse(
  { before, after, text, year }: FoundYear,
  { kind }: Pick<SubjectText, 'kind'>,
): YearUse {
  if (comparing.test(before)) return 'comparison';
  if (datedBefore.test(before) || datedAfter.test(after) || /12月31日$/.test(text)) return 'dated';
  const clause = after.split(/[，,]/)[0] ?? '';
  if (pastAccounts.test(before + clause)) return 'dated';
  if (isBudget(kind) && hasLaterYear(after, year)) return 'past';
  if (isBudget(kind) && before === '' && budgeted.test(after)) return 'planned';
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

const isBudget = (kind: SubjectText['kind']): boolean => kind === 'section' || kind === 'answer';

/** 2024年预算75万元，2025年预算80万元: one year after the other. */
const hasLaterYear = (after: string, year: number): boolean =>
  /本年|今年/.test(after) || [...after.matchAll(/(20\d\d)年/g)].some(([, later]) => Number(later) > year);

/** Whether the text tells what is to be done this year. */
export const isPlan = (kind: SubjectText['kind']): boolean => plans.has(kind);
