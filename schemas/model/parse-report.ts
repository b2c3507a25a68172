import type { z } from 'zod';
import { type Problem, UnusableInput } from '../problem.ts';
import type { Fault } from './fault.ts';
import { integrityFaults } from './integrity.ts';
import { issueMessage } from './issue-message.ts';
import { migrateReport } from './migrate-report.ts';
import { placeOf } from './place.ts';
import { type Report, reportSchema } from './report.ts';

const mostProblems = 20;

/**
 * Reads a report at the edge: older versions are migrated, the shape is checked, ids and references too.
 * @throws UnusableInput naming each place that cannot be used.
 */
export function parseReport(input: unknown): Report {
  const parsed = reportSchema.safeParse(migrateReport(input), { reportInput: true });
  if (!parsed.success) throw new UnusableInput(problemsOf(parsed.error.issues.map(faultOf)));
  const faults = integrityFaults(parsed.data);
  if (faults.length > 0) throw new UnusableInput(problemsOf(faults));
  return parsed.data;
}

const faultOf = (issue: z.core.$ZodIssue): Fault => ({ path: issue.path, message: issueMessage(issue) });

/** Faults in words; of very many, the first and how many more. */
export const problemsOf = (faults: readonly Fault[]): readonly Problem[] =>
  cut(faults.map(({ path, message }) => ({ where: placeOf(path), message })));

function cut(problems: readonly Problem[]): readonly Problem[] {
  const rest = problems.length - mostProblems;
  return rest > 0
    ? [...problems.slice(0, mostProblems), { where: '', message: `还有 ${rest} 处问题未列出` }]
    : problems;
}
